import Glibc

/// Gives a call an array of C strings and its length; both live until the call returns.
///
/// No strings are a null pointer, as libvirt wants it.
func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafeMutablePointer<UnsafePointer<CChar>?>?, UInt32) throws(LibvirtError) -> Result
) throws(LibvirtError) -> Result {
  guard !strings.isEmpty else { return try body(nil, 0) }
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  var pointers = copies.map { UnsafePointer($0) }
  return try body(&pointers, UInt32(pointers.count))
}
