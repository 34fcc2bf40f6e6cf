import CommandOutput
import Libvirt

extension TypedValue {
  /// The value as virsh prints it: fractions with six digits.
  var text: String {
    if case .double(let number) = self { return number.fixed(6) }
    return description
  }

  /// The value as virsh prints it behind an event: truth values as 0 and 1, fractions with six digits at
  /// most.
  var eventText: String {
    switch self {
    case .boolean(let isTrue): isTrue ? "1" : "0"
    case .double(let number): number.formatted("%g")
    default: description
    }
  }
}

extension TypedValue: ValueRepresentable {
  public var outputValue: Value {
    switch self {
    case .int(let value): Value(value)
    case .uint(let value): Value(value)
    case .llong(let value): Value(value)
    case .ullong(let value): Value(value)
    case .double(let value): .double(value)
    case .boolean(let value): .bool(value)
    case .string(let value): .string(value)
    }
  }
}
