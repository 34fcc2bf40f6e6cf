import Glibc

/// The arguments of the process, for `CommandLine`.
///
/// The Swift runtime has a function of this name, which comes with a search through the map of the process's memory before
/// the program begins: forty reads, and a fiftieth of a whole start. A program that has the function itself is spared that.
@c(_swift_stdlib_getUnsafeArgvArgc)
public func processArguments(
  _ count: UnsafeMutablePointer<Int32>
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
  var words: [UnsafeMutablePointer<CChar>?] = []
  if let file = fopen("/proc/self/cmdline", "re") {
    var (word, room): (UnsafeMutablePointer<CChar>?, Int) = (nil, 0)
    while getdelim(&word, &room, 0, file) > 0 {
      words.append(word)
      (word, room) = (nil, 0)
    }
    fclose(file)
  }
  count.pointee = Int32(words.count)
  let vector = UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count + 1)
  _ = vector.initialize(from: words + [nil])
  return vector.baseAddress ?? UnsafeMutablePointer.allocate(capacity: 1)
}
