/// What a reader of words meets on its way, for who looks for a fault.
public enum ReadingNote: Sendable {
  case option(OptionNote)
  /// An error that the command passes over.
  case forgiven(UsageError)
}

/// An option that was read, as a line of a log.
public struct OptionNote: Sendable, CustomStringConvertible {
  /// The command's name, the option's and its word, as virsh writes them; a secret word is left out.
  public let description: String

  /// - Parameters:
  ///   - word: what was typed; a flag has none.
  ///   - isSecret: nobody else may see the word.
  init(_ name: String, of command: CommandInfo, word: String?, isSecret: Bool = false) {
    let kind = word == nil ? "bool" : "optdata"
    description = "\(command.name): \(name)(\(kind)): \(isSecret ? "(secret)" : word ?? "(none)")"
  }
}
