/// What can stand at the end of a line that is still being typed.
///
/// Reading is lenient: quotes may be open, options missing, words wrong.
public struct CompletionRequest: Sendable {
  /// What the last word is going to be.
  public enum Target: Sendable {
    /// The name of a command.
    case command
    /// Nothing sensible: the first word is no command.
    case unknown
    /// An option, or a bare word that fills the given one.
    case word(OptionSpec?)
    /// The value of an option; `before` is what stands before it in the same word, such as `--pool=`.
    case value(OptionSpec, before: String)
    /// The value of an option of the program behind the command.
    case setting(GlobalOption, before: String)
  }

  /// The last word as far as it is typed, without quotes.
  public let partial: String
  public let target: Target
  /// The options that can still be given.
  public let openOptions: [OptionSpec]
  /// The options of the program that can still be given.
  public let openGlobals: [GlobalOption]
  /// The command as far as it is typed; nil while something is missing.
  public let command: ParsedCommand?
  /// The values that have been given, by the names of their options.
  public let values: [String: String]
  /// The command that the line begins with.
  public let entry: CommandEntry?
  /// Whether `--` stands before the last word: whatever that begins with, it is no option.
  public let isDataOnly: Bool

  /// Whether the last word may become the name of a file.
  public var takesFile: Bool {
    switch target {
    case .value(let spec, _): spec.completesFiles
    case .word(let spec?): spec.completesFiles && !partial.hasPrefix("-")
    case .word, .command, .unknown, .setting: false
    }
  }

  /// Whether a word would be read as an option, where it stands behind those that are typed.
  public func isReadAsOption(_ word: String) -> Bool {
    guard !isDataOnly else { return false }
    return CommandReader.looksLikeOption(word) || word == "--"
      || openGlobals.contains { $0.trailingLetter == word }
  }

  /// Reads the line up to the cursor.
  ///
  /// - Parameter globals: the options of the program, of which some can stand behind the command.
  public init(line: String, in registry: Registry, globals: [GlobalOption] = []) {
    let (words, partial) = LineWords.unfinished(line)
    self.init(words: words, partial: partial, in: registry, globals)
  }

  private init(words: [String], partial: String, in registry: Registry, _ globals: [GlobalOption]) {
    self.partial = partial
    guard let name = words.first, let (entry, before) = registry.meaning(of: name) else {
      target = words.isEmpty ? .command : .unknown
      (openOptions, openGlobals, values, command) = ([], [], [:], nil)
      (self.entry, isDataOnly) = (nil, false)
      return
    }
    var reader = CommandReader(entry, globals: globals)
    // A wrong word does not keep the next one from being completed.
    for word in before + words.dropFirst() { try? reader.take(word) }
    target = reader.target(of: partial)
    openOptions = reader.openOptions
    openGlobals = reader.openGlobals
    command = reader.soFar
    (self.entry, isDataOnly) = (entry, reader.dataOnly)
    values = reader.values
  }
}

extension OptionSpec {
  fileprivate var completesFiles: Bool {
    if case .file = completion { true } else { false }
  }
}

extension LineWords {
  /// The words of the last command of a line, and its last word as far as it is typed: empty behind a blank.
  static func unfinished(_ line: String) -> (words: [String], partial: String) {
    var source = LineWords(line, isLenient: true)
    var words: [String] = []
    while let token = try? source.next() {
      switch token {
      case .word(let word) where source.isAtEnd: return (words, word)
      case .word(let word): words.append(word)
      case .endOfCommand: words = []
      case .endOfLine: return (words, "")
      }
    }
    return (words, "")
  }
}
