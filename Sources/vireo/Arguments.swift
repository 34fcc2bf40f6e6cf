import Glibc

/// The arguments of the process, for `CommandLine`.
///
/// The Swift runtime has a function of this name, which searches the map of the process's memory and a file below /proc:
/// forty reads, a fiftieth of a whole start, and nothing where /proc is not mounted. A program that has the function itself
/// is spared that. The kernel puts the number of arguments, the arguments, and a null at the end of the stack, as the ABI
/// of System V wants it, and glibc knows the place.
@c(_swift_stdlib_getUnsafeArgvArgc)
public func processArguments(
  _ count: UnsafeMutablePointer<Int32>
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
  guard let symbol = dlsym(nil, "__libc_stack_end"),
    let end = symbol.assumingMemoryBound(to: UnsafeMutableRawPointer?.self).pointee
  else {
    count.pointee = 0
    let none = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: 1)
    none.initialize(to: nil)
    return none
  }
  count.pointee = Int32(end.assumingMemoryBound(to: Int.self).pointee)
  return end.advanced(by: MemoryLayout<Int>.stride)
    .assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
}
