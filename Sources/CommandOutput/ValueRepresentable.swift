/// A Swift type that has a plain form in the output.
public protocol ValueRepresentable {
  /// The data to write.
  var outputValue: Value { get }
}

extension Value: ValueRepresentable {
  /// The value itself.
  public var outputValue: Value { self }
}

extension Bool: ValueRepresentable {
  /// A truth value.
  public var outputValue: Value { .bool(self) }
}

extension Double: ValueRepresentable {
  /// A number; infinities and not-a-number have no form in JSON and are written as null.
  public var outputValue: Value { .double(self) }
}

extension String: ValueRepresentable {
  /// Text.
  public var outputValue: Value { .string(self) }
}

extension Substring: ValueRepresentable {
  /// Text.
  public var outputValue: Value { .string(String(self)) }
}

extension Optional: ValueRepresentable where Wrapped: ValueRepresentable {
  /// The wrapped value, or null.
  public var outputValue: Value { self?.outputValue ?? .null }
}

extension Array: ValueRepresentable where Element: ValueRepresentable {
  /// A list.
  public var outputValue: Value { .array(map(\.outputValue)) }
}

extension ValueRepresentable where Self: FixedWidthInteger {
  /// `.integer` wherever the number fits, so that the C type that carried it does not show.
  public var outputValue: Value {
    if let number = Int64(exactly: self) { return .integer(number) }
    return .unsigned(UInt64(truncatingIfNeeded: self))
  }
}

extension Int: ValueRepresentable {}
extension Int16: ValueRepresentable {}
extension Int32: ValueRepresentable {}
extension Int64: ValueRepresentable {}
extension UInt: ValueRepresentable {}
extension UInt8: ValueRepresentable {}
extension UInt16: ValueRepresentable {}
extension UInt32: ValueRepresentable {}
extension UInt64: ValueRepresentable {}
