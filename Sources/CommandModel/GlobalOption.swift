/// One option that can stand before the command: how it is typed and what help says of it.
///
/// What its value does is the business of the module that declares it.
public struct GlobalOption: Sendable {
  public enum Argument: Sendable { case none, required, optional }

  public var name: String
  public var letter: Character?
  public var argument: Argument
  /// The word for the value in help.
  public var placeholder: String
  public var help: String
  /// The values that there are, where they can be told; for completion.
  public var choices: [String]
  /// virsh does not have it: a shortened name that fits one of virsh's options means that one.
  public var isAddition: Bool

  /// - Parameter placeholder: the word for the value; empty for an option without one.
  public init(
    _ name: String, _ letter: Character?, takes placeholder: String = "", optional: Bool = false,
    choices: [String] = [], isAddition: Bool = false, _ help: String
  ) {
    self.name = name
    self.letter = letter
    self.placeholder = placeholder
    argument = placeholder.isEmpty ? .none : optional ? .optional : .required
    self.choices = choices
    self.isAddition = isAddition
    self.help = help
  }

  /// Whether only the letter can be typed.
  public var isLetterOnly: Bool { letter.map(String.init) == name }
}
