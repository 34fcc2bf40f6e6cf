import Glibc

/// Runs one of the older list calls, which fill an array of the caller's with strings that the caller has to free.
///
/// - Parameter capacity: how many strings to make room for: the answer of the call that counts them.
func fillStrings(
  _ function: StaticString, capacity: Int,
  _ call: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, Int32) -> Int32
) throws(LibvirtError) -> [String] {
  var strings = [UnsafeMutablePointer<CChar>?](repeating: nil, count: capacity)
  let count = try Call.checkCount(function) { call(&strings, Int32(clamping: capacity)) }
  return strings.prefix(count).compactMap { string in
    guard let string else { return nil }
    defer { free(string) }
    return String(cString: string)
  }
}
