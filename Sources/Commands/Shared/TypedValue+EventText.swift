import CommandOutput
import Glibc
import Libvirt

extension TypedValue {
  /// The value as virsh prints it behind an event: truth values as 0 and 1, fractions with six digits at most.
  var eventText: String {
    switch self {
    case .boolean(let isTrue): isTrue ? "1" : "0"
    case .double(let number): number.general
    default: description
    }
  }

  /// The value as data.
  var eventValue: Value {
    switch self {
    case .int(let number): Value(number)
    case .uint(let number): Value(number)
    case .llong(let number): Value(number)
    case .ullong(let number): Value(number)
    case .double(let number): .double(number)
    case .boolean(let isTrue): .bool(isTrue)
    case .string(let text): .string(text)
    }
  }
}

extension Double {
  /// The number as C's `%g` prints it.
  fileprivate var general: String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        Int(withVaList([self]) { vsnprintf(buffer.baseAddress, buffer.count, "%g", $0) })
      }
    }
  }
}
