import CLibvirt
import Platform

/// The text in an array of characters that is a field of a C structure, which Swift sees as a tuple.
///
/// It ends with the field where the C code left out the zero.
func textField<Characters>(_ field: Characters) -> String {
  withUnsafeBytes(of: field) { bytes in String(rawBytes: bytes.prefix { $0 != 0 }) }
}

/// The text form of a UUID, lower case with hyphens, written by the given C call.
func readUUID(
  _ function: StaticString, _ call: (UnsafeMutablePointer<CChar>) -> Int32
) throws(LibvirtError) -> String {
  var buffer = [CChar](repeating: 0, count: Int(VIR_UUID_STRING_BUFLEN))
  try Call.check(function) { call(&buffer) }
  return String(rawBytes: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
}
