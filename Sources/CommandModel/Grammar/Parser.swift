/// A command whose words fit its grammar, ready to be bound and run.
public struct ParsedCommand {
  /// The command, its options still empty.
  public let instance: any CommandDeclaration
  public let info: CommandInfo
  /// `--help` was among the words: the command's help is asked for.
  public let asksForHelp: Bool
  /// The format of `-o` or `--output` behind the command's name.
  public let outputFormat: String?
  /// The typed words of each option, at the option's place; a flag has an empty list, what was not typed none.
  let words: [[String]?]
  let table: OptionTable

  /// What was typed for each option, in the order of typing.
  let typed: [(option: Int, word: String?)]

  /// The command's name and each option with its word, for who looks for a fault.
  public var trace: [String] {
    typed.map { option, word in
      "\(info.name): \(table.specs[option].name)(\(word == nil ? "bool" : "optdata")): \(word ?? "(none)")"
    }
  }

  /// Turns the words into values and puts them into the instance.
  ///
  /// All that can be bound is bound, in declared order, before the first error is thrown: the caller may look at the
  /// others to find an error that comes first by custom, such as a domain that does not exist.
  public func bind() throws(BindingError) {
    var failure: BindingError?
    for (index, holder) in table.holders.enumerated() {
      guard let typed = words[index] else { continue }
      do {
        try holder.bind(typed)
      } catch {
        if failure == nil { failure = BindingError(error: error, position: index) }
      }
    }
    if let failure { throw failure }
  }

  /// Runs `body`, which is the command's own work: only there it can ask for its flags.
  public func run<Result>(_ body: () throws -> Result) rethrows -> Result {
    try table.options.whileCurrent(body)
  }

  /// The values that were bound, in declared order, up to a position.
  public func boundValues(before position: Int) -> [Any] {
    table.holders.prefix(position).compactMap(\.boundValue)
  }
}

/// A word that cannot be read as its option's value.
public struct BindingError: Error, Sendable {
  public var error: ArgumentError
  /// The option's place in declared order.
  public var position: Int
}

/// Reads command lines: one grammar for the argument vector, the shell's line and the script.
public struct Parser {
  private let registry: Registry
  /// The formats of `--output` behind a command that has no option of that name; none to refuse it.
  private let formats: [String]

  public init(_ registry: Registry, outputFormats: [String] = []) {
    self.registry = registry
    formats = outputFormats
  }

  /// Parses a line: commands joined by `;` or newlines. Nothing runs unless all of it parses.
  public func parse(line: String) throws(UsageError) -> [ParsedCommand] {
    var words = LineWords(line)
    return try parse(&words)
  }

  /// Parses the words of an argument vector as one command.
  public func parse(arguments: [String]) throws(UsageError) -> [ParsedCommand] {
    var words = VerbatimWords(arguments)
    return try parse(&words)
  }

  private func parse(_ words: inout some WordSource) throws(UsageError) -> [ParsedCommand] {
    var commands: [ParsedCommand] = []
    while true {
      switch try words.next() {
      case .endOfLine: return commands
      case .endOfCommand: continue
      case .word(let name) where name.hasPrefix("#"):
        if try skipCommand(&words) == .endOfLine { return commands }
      case .word(let name):
        guard let type = registry.command(named: name) else {
          var error = UsageError("unknown command: '\(name)'")
          error.suggestion = registry.suggestion(forCommand: name)
          throw error
        }
        var line = CommandLineParser(type, formats: formats)
        let end = try line.consume(&words)
        commands.append(try line.finish())
        if end == .endOfLine { return commands }
      }
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
