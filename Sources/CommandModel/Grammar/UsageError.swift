/// What was typed does not fit the grammar; nothing of it ran.
public struct UsageError: Error, Sendable, Equatable {
  /// One sentence a line, without a prefix.
  public var lines: [String]
  /// What may have been meant; shown only by our own name.
  public var suggestion: String?
  /// The command whose words do not fit; nil where it is not known, or is none.
  public var command: String?
  /// The word in the place of a command that is none.
  public var unknownCommand: String?
  /// The format that the same words ask for, before the fault or behind it: errors are told in it, too.
  public var outputFormat: String?

  public init(_ lines: String..., suggestion: String? = nil) {
    self.lines = lines
    self.suggestion = suggestion
  }

  public init(lines: [String]) {
    self.lines = lines
  }
}

/// The text of an option's value does not fit its type.
public struct ArgumentError: Error, Sendable, Equatable {
  /// One sentence a line, the option's first.
  public var lines: [String]

  public init(lines: [String]) {
    self.lines = lines
  }
}
