import CommandModel

/// A word that is read only when its turn has come: of several faults of a line virsh names another one first than
/// the first in the line.
struct Late<Value: ArgumentValue>: ArgumentValue {
  static var kind: OptionSpec.Kind { Value.kind }
  private let text: String
  private let option: OptionSpec

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }

  /// The value. Throws when the word cannot be read.
  func value() throws(ArgumentError) -> Value { try Value(argument: text, of: option) }
}
