import CommandModel

/// A value that is read only when its turn has come: behind checks of other options, or of what they name.
struct LateValue<Value: ArgumentValue & Sendable>: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { Value.kind }
  private let text: String
  private let option: OptionSpec

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }

  /// The value. Throws when the text is none.
  func value() throws(ArgumentError) -> Value { try Value(argument: text, of: option) }
}
