import CommandModel

/// The size of a volume in bytes; a number without a unit counts bytes.
///
/// Unlike other sizes it counts as text: usage lines write `<capacity>`, and messages name no option. Where
/// it may be left out, an empty text leaves it out.
struct VolumeSize: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .string }
  /// `nil` only for an empty text.
  let bytes: UInt64?

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    bytes = try text.isEmpty && !option.isRequired ? nil : Self.read(String(argument: text, of: option))
  }

  /// The bytes that a text says, with a unit or without.
  static func read(_ text: String) throws(ArgumentError) -> UInt64 {
    do {
      return try SizeParser.bytes(text, unit: 1)
    } catch {
      throw ArgumentError(lines: ["Malformed size \(text)"] + (error.sentence.map { [$0] } ?? []))
    }
  }
}
