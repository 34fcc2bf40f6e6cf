import Platform

/// A type that an option's text is turned into, once, at the edge.
public protocol ArgumentValue: SendableMetatype {
  /// `.string` or `.integer`: what messages and help call the value.
  static var kind: OptionSpec.Kind { get }

  /// Whether the text names an object for which a pattern may stand.
  static var takesPatterns: Bool { get }

  /// The standard stream for which `-` stands, of the name of a file that is read or written here.
  static var stream: OptionSpec.Stream? { get }

  /// Reads the text that was typed.
  ///
  /// - Throws: `ArgumentError` with the sentences that name the option.
  init(argument text: String, of option: OptionSpec) throws(ArgumentError)
}

extension ArgumentValue {
  public static var takesPatterns: Bool { false }
  public static var stream: OptionSpec.Stream? { nil }
}

extension ArgumentError {
  /// The error of an integer that is none, or that does not fit its type.
  public static func malformedNumber(_ text: String, _ option: OptionSpec) -> ArgumentError {
    ArgumentError(lines: ["Numeric value '\(text)' for <\(option.name)> option is malformed or out of range"])
  }

  /// The error of an empty string where a value is asked for.
  public static func empty(_ option: OptionSpec) -> ArgumentError {
    ArgumentError(lines: ["Failed to get option '\(option.name)': Option argument is empty"])
  }
}

/// Text that must not be empty.
extension String: ArgumentValue {
  public static var kind: OptionSpec.Kind { .string }

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    guard !text.isEmpty else { throw .empty(option) }
    self = text
  }
}

/// Text that may be empty, such as a description that is to be cleared.
public struct FreeText: ArgumentValue, Sendable, Equatable {
  public static var kind: OptionSpec.Kind { .string }
  public var text: String

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
  }
}

/// The numbers that options take: decimal, a sign and leading blanks allowed, nothing behind.
extension FixedWidthInteger where Self: ArgumentValue {
  public static var kind: OptionSpec.Kind { .integer }

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    guard let number = Self(decimal: text) else { throw .malformedNumber(text, option) }
    self = number
  }
}

extension Int32: ArgumentValue {}
extension UInt32: ArgumentValue {}
extension Int64: ArgumentValue {}
extension UInt64: ArgumentValue {}
extension Int: ArgumentValue {}

extension FixedWidthInteger {
  /// Reads what the C library's `strtol` reads in base 10, as long as nothing follows the number.
  public init?(decimal text: String) {
    let digits = text.utf8.droppingBlanks
    guard let first = digits.first, !digits.isEmpty, let number = Self(Substring(digits), radix: 10) else {
      return nil
    }
    guard Self.isSigned || first != UInt8(ascii: "-") else { return nil }
    self = number
  }
}

/// An unsigned number for which a negative one means "as many as there are": it wraps as in C.
public struct WrappingUInt64: ArgumentValue, Sendable, Equatable {
  public static var kind: OptionSpec.Kind { .integer }
  public var value: UInt64

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    if let number = UInt64(decimal: text) {
      value = number
    } else if let number = Int64(decimal: text) {
      value = UInt64(bitPattern: number)
    } else {
      throw .malformedNumber(text, option)
    }
  }
}

/// A 32-bit unsigned number for which a negative one wraps as in C.
public struct WrappingUInt32: ArgumentValue, Sendable, Equatable {
  public static var kind: OptionSpec.Kind { .integer }
  public var value: UInt32

  public init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    if let number = UInt32(decimal: text) {
      value = number
    } else if let number = Int32(decimal: text) {
      value = UInt32(bitPattern: number)
    } else {
      throw .malformedNumber(text, option)
    }
  }
}
