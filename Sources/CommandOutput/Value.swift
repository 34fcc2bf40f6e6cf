/// A piece of data that a command reports, before anybody has chosen a format.
///
/// Keys keep the order in which the command wrote them, because people read JSON too.
public enum Value: Sendable, Equatable {
  /// Unknown, or not there.
  case null
  /// A truth value.
  case bool(Bool)
  /// A whole number that fits 64 bits with a sign.
  case integer(Int64)
  /// A whole number above `Int64.max`; a smaller one is `.integer`, so that equal numbers are equal values.
  case unsigned(UInt64)
  /// A number with a fraction.
  case double(Double)
  /// Text.
  case string(String)
  /// A list.
  case array([Value])
  /// Named values, in order.
  case object([Member])
}

/// One key of an object and its value.
public struct Member: Sendable, Equatable {
  /// The name, in camelCase.
  public var key: String
  /// What stands under that name.
  public var value: Value

  /// Names a value.
  public init(key: String, value: Value) {
    self.key = key
    self.value = value
  }
}

extension Value {
  /// The data of a Swift value; an empty optional is `.null`.
  public init(_ source: some ValueRepresentable) {
    self = source.outputValue
  }

  /// The value under a key of an object; nil where there is no such key, or where this is no object.
  public subscript(key: String) -> Value? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements of an array; any other value is a list of itself.
  public var elements: [Value] {
    if case .array(let elements) = self { elements } else { [self] }
  }

  /// The named values of an object, in order; none for any other value.
  public var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The keys of an object, in order; none for any other value.
  public var keys: [String] {
    members.map(\.key)
  }

  /// The value as virsh writes values in text: `-` for null, `yes` and `no` for truth values.
  public var plainText: String {
    switch self {
    case .null: "-"
    case .bool(let isTrue): isTrue ? "yes" : "no"
    case .array(let elements): elements.map(\.plainText).joined(separator: ",")
    default: scalarText
    }
  }

  /// The value as the formats without types of their own write it: nothing for null, lists and objects as words with
  /// spaces between, `-` for null among them.
  var scalarText: String {
    switch self {
    case .null: ""
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .integer(let number): String(number)
    case .unsigned(let number): String(number)
    case .double(let number): number.isFinite ? number.description : ""
    case .string(let string): string
    case .array(let elements): elements.map(\.wordText).joined(separator: " ")
    case .object(let members): members.map { "\($0.key)=\($0.value.wordText)" }.joined(separator: " ")
    }
  }

  private var wordText: String { self == .null ? "-" : scalarText }
}

extension Value: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  /// `nil` is null.
  public init(nilLiteral: ()) { self = .null }

  /// `true` and `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }
}

extension Value: ExpressibleByFloatLiteral, ExpressibleByStringInterpolation {
  /// A number with a fraction.
  public init(floatLiteral value: Double) { self = .double(value) }

  /// Text, with interpolations or without.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension Value: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A list.
  public init(arrayLiteral elements: Value...) { self = .array(elements) }

  /// An object whose keys keep the order of the literal.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
}
