import CommandModel
import Libvirt

extension TypedValue {
  /// A text read as a value of the same type.
  ///
  /// - Throws: `CommandFailure` with libvirt's sentence for a parameter that cannot be read.
  func reading(_ text: String, for name: String) throws -> TypedValue {
    switch self {
    case .int:
      if let value = Int32(decimal: text) { return .int(value) }
    case .uint:
      if let value = UInt32(decimal: text) ?? Int32(decimal: text).map(UInt32.init(bitPattern:)) {
        return .uint(value)
      }
    case .llong:
      if let value = Int64(decimal: text) { return .llong(value) }
    case .ullong:
      if let value = UInt64(decimal: text) ?? Int64(decimal: text).map(UInt64.init(bitPattern:)) {
        return .ullong(value)
      }
    case .double:
      if let value = Double(text) { return .double(value) }
    case .boolean:
      if ["true", "yes", "1"].contains(text) { return .boolean(true) }
      if ["false", "no", "0"].contains(text) { return .boolean(false) }
    case .string: return .string(text)
    }
    throw CommandFailure(
      "invalid argument: Invalid value for field '\(name)': expected \(typeName)", code: .usage)
  }

  private var typeName: String {
    switch self {
    case .int: "int"
    case .uint: "unsigned int"
    case .llong: "long long"
    case .ullong: "unsigned long long"
    case .double: "double"
    case .boolean: "boolean"
    case .string: "string"
    }
  }
}
