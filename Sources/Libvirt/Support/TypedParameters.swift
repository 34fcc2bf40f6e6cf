import CLibvirt

/// The value of a typed parameter.
///
/// C: the union in virTypedParameter.
public enum TypedValue: Hashable, Sendable {
  /// C: VIR_TYPED_PARAM_INT.
  case int(Int32)
  /// C: VIR_TYPED_PARAM_UINT.
  case uint(UInt32)
  /// C: VIR_TYPED_PARAM_LLONG.
  case llong(Int64)
  /// C: VIR_TYPED_PARAM_ULLONG.
  case ullong(UInt64)
  /// C: VIR_TYPED_PARAM_DOUBLE.
  case double(Double)
  /// C: VIR_TYPED_PARAM_BOOLEAN.
  case boolean(Bool)
  /// C: VIR_TYPED_PARAM_STRING.
  case string(String)
}

/// An ordered list of named values, the form in which libvirt reads and writes statistics and tunables.
///
/// A name may stand more than once; look-ups answer its first value. Names that this library does not know are kept.
///
/// C: virTypedParameterPtr.
public struct TypedParameters: Hashable, Sendable {
  /// One named value.
  public struct Entry: Hashable, Sendable {
    /// The name that libvirt has for it.
    public var name: String
    /// The value with its type.
    public var value: TypedValue

    /// Names a value.
    public init(_ name: String, _ value: TypedValue) {
      self.name = name
      self.value = value
    }
  }

  private var entries: [Entry]

  /// No parameters.
  public init() { entries = [] }

  /// The entries, in their order.
  public init(_ entries: some Sequence<Entry>) { self.entries = Array(entries) }

  /// Adds a value after the others, whether or not the name is there already.
  public mutating func append(_ name: String, _ value: TypedValue) { entries.append(Entry(name, value)) }

  /// The first value of a name; setting replaces it, adds it at the end, or with `nil` removes each of that name.
  public subscript(name: String) -> TypedValue? {
    get { entries.first { $0.name == name }?.value }
    set {
      guard let newValue else { return entries.removeAll { $0.name == name } }
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].value = newValue
      } else {
        entries.append(Entry(name, newValue))
      }
    }
  }

  /// Each value of a name, in order.
  public func values(named name: String) -> [TypedValue] { entries.filter { $0.name == name }.map(\.value) }
}

extension TypedParameters: RandomAccessCollection {
  /// The place of the first entry.
  public var startIndex: Int { entries.startIndex }
  /// The place behind the last entry.
  public var endIndex: Int { entries.endIndex }
  /// The entry at a place.
  public subscript(position: Int) -> Entry { entries[position] }
}

extension TypedParameters: ExpressibleByDictionaryLiteral {
  /// The entries of a literal, in its order.
  public init(dictionaryLiteral elements: (String, TypedValue)...) {
    entries = elements.map { Entry($0.0, $0.1) }
  }
}

// MARK: - Typed access

extension TypedParameters {
  /// The value of a name as a signed number; `nil` when it is absent, no integer, or too large.
  public func int64(_ name: String) -> Int64? { self[name]?.int64 }

  /// The value of a name as an unsigned number; `nil` when it is absent, no integer, or negative.
  public func uint64(_ name: String) -> UInt64? { self[name]?.uint64 }

  /// The value of a name as a floating-point number; `nil` when it is absent or no number.
  public func double(_ name: String) -> Double? { self[name]?.double }

  /// The value of a name as a truth value; `nil` when it is absent or no boolean.
  public func bool(_ name: String) -> Bool? {
    guard case .boolean(let value) = self[name] else { return nil }
    return value
  }

  /// The value of a name as text; `nil` when it is absent or no string.
  public func string(_ name: String) -> String? {
    guard case .string(let value) = self[name] else { return nil }
    return value
  }
}

extension TypedValue {
  /// The value as a signed number; `nil` when it is no integer or too large.
  public var int64: Int64? {
    switch self {
    case .int(let value): Int64(value)
    case .uint(let value): Int64(value)
    case .llong(let value): value
    case .ullong(let value): Int64(exactly: value)
    case .double, .boolean, .string: nil
    }
  }

  /// The value as an unsigned number; `nil` when it is no integer or negative.
  public var uint64: UInt64? {
    if case .ullong(let value) = self { return value }
    return int64.flatMap { UInt64(exactly: $0) }
  }

  /// The value as a floating-point number; `nil` when it is no number.
  public var double: Double? {
    if case .double(let value) = self { return value }
    if case .ullong(let value) = self { return Double(value) }
    return int64.map { Double($0) }
  }
}

extension TypedValue: CustomStringConvertible {
  /// The value in decimal digits, `yes` or `no`, or the text itself.
  public var description: String {
    switch self {
    case .int(let value): "\(value)"
    case .uint(let value): "\(value)"
    case .llong(let value): "\(value)"
    case .ullong(let value): "\(value)"
    case .double(let value): "\(value)"
    case .boolean(let value): value ? "yes" : "no"
    case .string(let value): value
    }
  }
}
