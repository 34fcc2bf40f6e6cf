/// One key of data: what `-o json` and `-o yaml` call a thing, the same wherever it appears.
public struct DataKey: Sendable, Equatable {
  /// The key, in camelCase.
  public let name: String
  /// What stands under it, with its unit.
  public let type: DataType
  /// What it says, as a phrase.
  public let meaning: String
  /// What null says; nil where it never is null.
  public let null: String?

  public init(_ name: String, _ type: DataType, _ meaning: String, null: String? = nil) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.null = null
  }
}

/// What can stand under a key.
public enum DataType: String, Sendable, CaseIterable {
  case text
  /// True or false.
  case truth
  /// A number without a unit.
  case number
  /// Bytes.
  case size
  /// Bytes in a second.
  case rate
  /// Hertz.
  case frequency
  /// Seconds, with a fraction or without.
  case duration
  /// A moment by RFC 3339.
  case moment
  /// Bytes, or the word "unlimited".
  case sizeLimit
  /// Seconds, or the word "unlimited".
  case durationLimit
  /// Bytes in a second, or the word "unlimited".
  case rateLimit
  /// Numbers.
  case numbers
  /// Words.
  case texts
  /// An object with keys of the catalogue.
  case object
  /// Objects with keys of the catalogue.
  case objects
  /// An object with keys of libvirt's or the driver's own, in camelCase.
  case parameters

  /// The unit of its numbers; nil where they have none.
  public var unit: String? {
    switch self {
    case .size, .sizeLimit: "bytes"
    case .rate, .rateLimit: "bytes/s"
    case .frequency: "Hz"
    case .duration, .durationLimit: "s"
    default: nil
    }
  }

  /// Whether a value other than null is of this type.
  public func fits(_ value: Value) -> Bool {
    switch self {
    case .text: value.isText
    case .truth: if case .bool = value { true } else { false }
    case .number, .size, .rate, .frequency, .duration: value.isNumber
    case .moment: value.isMoment
    case .sizeLimit, .durationLimit, .rateLimit: value.isNumber || value == "unlimited"
    case .numbers: value.isList(of: \.isNumber)
    case .texts: value.isList(of: \.isText)
    case .object, .parameters: if case .object = value { true } else { false }
    case .objects: value.isList(of: { if case .object = $0 { true } else { false } })
    }
  }
}

extension Value {
  fileprivate var isText: Bool { if case .string = self { true } else { false } }

  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .unsigned, .double: true
    default: false
    }
  }

  /// Digits, hyphens, a T and what follows it, as in `2026-11-21T06:43:39Z`.
  fileprivate var isMoment: Bool {
    guard case .string(let text) = self else { return false }
    let bytes = Array(text.utf8)
    let form = Array("0000-00-00T00:00:00".utf8)
    guard bytes.count > form.count, bytes.last == UInt8(ascii: "Z") else { return false }
    return zip(bytes, form).allSatisfy { byte, model in
      model == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == model
    }
  }

  fileprivate func isList(of fits: (Value) -> Bool) -> Bool {
    guard case .array(let elements) = self else { return false }
    return elements.allSatisfy(fits)
  }
}
