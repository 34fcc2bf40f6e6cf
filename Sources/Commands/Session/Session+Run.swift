import CommandModel
import CommandOutput

extension Session {
  /// Binds a parsed command's words and runs it.
  ///
  /// - Throws: `CommandFailure`, always.
  public func run(_ parsed: ParsedCommand, format: OutputFormat) throws(CommandFailure) -> Output {
    let usual = options.format
    options.format = format
    commandName = parsed.info.name
    defer { options.format = usual }
    do {
      if parsed.asksForHelp { return try help(for: parsed.info.name) }
      if parsed.info.need == .connection { _ = try connection() }
      guard let command = parsed.instance as? any Command else {
        throw CommandFailure("command '\(parsed.info.name)' cannot be run")
      }
      return try parsed.run {
        try bind(parsed, of: command)
        return try command.run(in: self)
      }
    } catch {
      throw CommandFailure(wrapping: error)
    }
  }

  /// Binds the words. A word that cannot be read is reported after options that exclude each other, and after objects
  /// that are named before it and do not exist.
  private func bind(_ parsed: ParsedCommand, of command: any Command) throws {
    do {
      try parsed.bind()
      try command.checkOptions()
    } catch let error as BindingError {
      try command.checkOptions()
      for case let reference as any ObjectReference in parsed.boundValues(before: error.position) {
        try reference.check(in: self)
      }
      throw error.error
    }
  }
}
