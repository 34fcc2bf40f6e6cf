import CommandModel

/// How long a command waits for events: seconds, at least 1. The number is looked at when it is used,
/// and only then.
struct EventTimeout: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .integer }
  private let text: String
  private let option: OptionSpec
  /// As many as still fit milliseconds in 32 bits.
  private static let longest = Int(Int32.max / 1000)

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }

  /// The time. Throws when it is no number, or out of range.
  func duration() throws(ArgumentError) -> Duration {
    guard let seconds = Int(decimal: text), (1...Self.longest).contains(seconds) else {
      throw .malformedNumber(text, option)
    }
    return .seconds(seconds)
  }
}
