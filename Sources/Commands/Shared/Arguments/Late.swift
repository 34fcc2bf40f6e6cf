import CommandModel

/// A value that is read only when its turn has come: an error in it comes behind those of what is looked at before.
struct Late<Value: ArgumentValue & Sendable>: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { Value.kind }
  private let text: String
  private let option: OptionSpec

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }

  /// The value, once its turn has come. Throws when the word cannot be read as one.
  func value() throws(ArgumentError) -> Value { try Value(argument: text, of: option) }
}
