/// Reads command lines: one grammar for the argument vector, the shell's line and the script.
public struct Parser: Sendable {
  private let registry: Registry
  private let globals: [GlobalOption]

  /// - Parameter globals: the options of the program, of which some can stand behind a command.
  public init(_ registry: Registry, globals: [GlobalOption] = []) {
    self.registry = registry
    self.globals = globals
  }

  /// Parses a line: commands joined by `;` or newlines. Nothing runs unless all of it parses.
  ///
  /// - Parameter note: gets each option when it is read, also of a line that does not parse in the end.
  public func parse(
    line: String, note: @escaping (ReadingNote) -> Void = { _ in }
  ) throws(UsageError) -> [ParsedCommand] {
    var words = LineWords(line)
    return try parse(&words, note)
  }

  /// Parses the words of an argument vector as one command.
  public func parse(
    arguments: [String], note: @escaping (ReadingNote) -> Void = { _ in }
  ) throws(UsageError) -> [ParsedCommand] {
    var words = VerbatimWords(arguments)
    return try parse(&words, note)
  }

  /// Whether a line of a script goes on in the next one: it ends with a backslash that escapes the newline.
  public static func continues(_ line: String) -> Bool {
    var words = LineWords(line, isLenient: true)
    while let token = try? words.next(), token != .endOfLine {}
    return words.endsEscaped
  }

  /// Whether the line may hold a value which nobody else may see.
  ///
  /// Of a line that does not parse, any command that takes such a value is taken for one that was given it.
  public func mayHoldSecrets(_ line: String) -> Bool {
    if let commands = try? parse(line: line) { return commands.contains(where: \.holdsSecret) }
    var words = LineWords(line, isLenient: true)
    while let token = try? words.next(), token != .endOfLine {
      guard case .word(let word) = token, let entry = registry.meaning(of: word)?.entry else { continue }
      if entry.optionSpecs.contains(where: \.isSecret) { return true }
    }
    return false
  }

  private func parse(
    _ words: inout some WordSource, _ note: @escaping (ReadingNote) -> Void
  ) throws(UsageError) -> [ParsedCommand] {
    var commands: [ParsedCommand] = []
    while true {
      switch try words.next() {
      case .endOfLine: return commands
      case .endOfCommand: continue
      case .word(let name) where name.hasPrefix("#"):
        if try skipCommand(&words) == .endOfLine { return commands }
      case .word(let name):
        let (command, end) = try command(named: name, &words, note)
        commands.append(command)
        if end == .endOfLine { return commands }
      }
    }
  }

  /// Reads one command, and says what ended it; an error knows the command and the format that it asks for.
  private func command(
    named name: String, _ words: inout some WordSource, _ note: @escaping (ReadingNote) -> Void
  ) throws(UsageError) -> (ParsedCommand, Token) {
    var reader: CommandReader?
    do throws(UsageError) {
      let (entry, before) = try meaning(of: name)
      var started = CommandReader(entry, globals: globals, note: note)
      defer { reader = started }
      for word in before { try started.take(word) }
      let end = try read(&words, with: &started)
      return (try started.finish(), end)
    } catch {
      var error = error
      error.command = reader?.name
      error.outputFormat = formatAsked(by: &words) ?? reader?.askedFormat
      throw error
    }
  }

  /// The format that the words still to come ask for, up to the end of the command.
  private func formatAsked(by words: inout some WordSource) -> String? {
    var rest: [String] = []
    while case .word(let word)? = try? words.next() { rest.append(word) }
    return FormatSearch.last(in: rest, of: formats)
  }

  /// The formats that `--output` may name behind a command.
  private var formats: [String] { globals.first { $0.name == "output" && $0.isTrailing }?.choices ?? [] }

  private func meaning(
    of name: String
  ) throws(UsageError) -> (entry: CommandEntry, words: ArraySlice<String>) {
    if let meaning = registry.meaning(of: name) { return meaning }
    var error = UsageError("unknown command: '\(name)'")
    error.suggestion = registry.suggestion(forCommand: name)
    error.unknownCommand = name
    throw error
  }

  /// Hands over the words up to the end of the command, and says which end it was.
  private func read(
    _ words: inout some WordSource, with reader: inout CommandReader
  ) throws(UsageError) -> Token {
    while true {
      let token = try words.next()
      guard case .word(let word) = token else { return token }
      try reader.take(word)
    }
  }

  private func skipCommand(_ words: inout some WordSource) throws(UsageError) -> Token {
    while true {
      let token = try words.next()
      if case .word = token { continue }
      return token
    }
  }
}
