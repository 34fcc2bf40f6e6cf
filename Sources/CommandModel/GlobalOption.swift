/// One option that is no command's own, before the command or behind it: how it is typed and what help says of it.
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
  /// It says something of the whole run of the program, and so cannot stand behind a single command.
  public var isForProgram: Bool
  /// What its values are about, where that depends on the command.
  public var subject: Subject
  /// It can be given several times, and all of them count.
  public var isRepeatable: Bool

  /// What the values of an option name: of a command's result, or of hosts.
  public enum Subject: Sendable {
    case nothing, columns, sortKeys, filter
    /// The URIs of hypervisors, and those of daemons to administer.
    case hypervisors, daemons
  }

  /// - Parameter placeholder: the word for the value; empty for an option without one.
  public init(
    _ name: String, _ letter: Character?, takes placeholder: String = "", optional: Bool = false,
    choices: [String] = [], isAddition: Bool = false, isForProgram: Bool = false,
    about subject: Subject = .nothing, isRepeatable: Bool = false, _ help: String
  ) {
    self.name = name
    self.letter = letter
    self.placeholder = placeholder
    argument = placeholder.isEmpty ? .none : optional ? .optional : .required
    self.choices = choices
    self.isAddition = isAddition
    self.isForProgram = isForProgram
    self.subject = subject
    self.isRepeatable = isRepeatable
    self.help = help
  }

  /// It is one of virsh's, and can stand behind the command all the same.
  public var isTrailingToo = false

  /// Whether it can also stand behind the command.
  public var isTrailing: Bool { (isAddition || isTrailingToo) && !isForProgram }

  /// The letter behind a command: a letter with another word behind it could be two words of the command, so that only
  /// one of few choices makes it an option.
  public var trailingLetter: String? { choices.isEmpty ? nil : letter.map { "-\($0)" } }

  /// Whether only the letter can be typed.
  public var isLetterOnly: Bool { letter.map(String.init) == name }
}
