import CommandModel

/// A value that is read only when its turn has come, and is wrong only then: what virsh looks at behind something else.
struct Late<Value: ArgumentValue>: ArgumentValue {
  static var kind: OptionSpec.Kind { Value.kind }
  static var stream: OptionSpec.Stream? { Value.stream }
  private let text: String
  private let option: OptionSpec

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }

  /// The value. Throws what reading the word at once would have thrown.
  func value() throws(ArgumentError) -> Value { try Value(argument: text, of: option) }
}

extension Late: Sendable {}
