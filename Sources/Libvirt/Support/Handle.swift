import CLibvirt
import Glibc

/// The owner of one reference to an object of libvirt.
///
/// `deinit` gives the reference back and never traps; a failure to do so has no one to be told.
///
/// Sendable without the compiler's proof: libvirt's objects are reference-counted and locked inside, any thread may
/// use them, and the pointer here never changes.
final class Handle: @unchecked Sendable {
  let pointer: OpaquePointer
  private let release: @Sendable (OpaquePointer) -> Void

  /// Takes over a reference that the caller owns; `release` is the C function that gives it back.
  init(owning pointer: OpaquePointer, release: @escaping @Sendable (OpaquePointer) -> Void) {
    self.pointer = pointer
    self.release = release
  }

  deinit { release(pointer) }
}

/// Reads an array of objects that a `virConnectListAll…` call allocated, taking over each reference.
func takeObjects<Object>(
  _ array: UnsafeMutablePointer<OpaquePointer?>?, count: Int, _ wrap: (OpaquePointer) -> Object
) -> [Object] {
  guard let array else { return [] }
  defer { free(array) }
  return (0..<count).compactMap { array[$0].map(wrap) }
}

/// Runs one of the `virConnectListAll…` calls, which allocate an array of new references and answer its length.
func listObjects<Object>(
  _ function: StaticString, _ wrap: (OpaquePointer) -> Object,
  _ call: (UnsafeMutablePointer<UnsafeMutablePointer<OpaquePointer?>?>) -> Int32
) throws(LibvirtError) -> [Object] {
  var array: UnsafeMutablePointer<OpaquePointer?>?
  let count = try Call.checkCount(function) { call(&array) }
  return takeObjects(array, count: count, wrap)
}

/// Runs one of the older list calls, which fill an array of the caller's with at most `count` names.
func listNames(
  _ function: StaticString, count: Int,
  _ call: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, Int32) -> Int32
) throws(LibvirtError) -> [String] {
  var names = [UnsafeMutablePointer<CChar>?](repeating: nil, count: count)
  let filled = try Call.checkCount(function) { call(&names, Int32(clamping: count)) }
  return names.prefix(filled).compactMap { name in
    guard let name else { return nil }
    defer { free(name) }
    return String(cString: name)
  }
}

/// Reads an array of strings that libvirt allocated, freeing each and the array.
func takeStrings(_ array: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int) -> [String] {
  guard let array else { return [] }
  defer { free(array) }
  return (0..<count).compactMap { index in
    guard let text = array[index] else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}

/// The text form of a UUID, lower case with hyphens, read by the given C call.
func readUUID(
  _ function: StaticString, _ call: (UnsafeMutablePointer<CChar>) -> Int32
) throws(LibvirtError) -> String {
  var buffer = [CChar](repeating: 0, count: Int(VIR_UUID_STRING_BUFLEN))
  var code: Int32 = -1
  buffer.withUnsafeMutableBufferPointer { bytes in
    if let base = bytes.baseAddress { code = call(base) }
  }
  guard code >= 0 else { throw LibvirtError.last ?? .unknown(function) }
  return buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
}
