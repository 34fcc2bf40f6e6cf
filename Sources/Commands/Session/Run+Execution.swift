import CommandModel
import CommandOutput
import Platform

extension Run {
  /// Runs a command and prints what it gives, or its error.
  ///
  /// - Returns: the class of the result; it means nothing for a run that was left behind.
  public func execute(_ parsed: ParsedCommand) -> ExitCode {
    session.beginRun(printing: settings.format)
    defer {
      session.endRun(printing: settings.format)
      // What a run that was left behind changes in the end is no news for who has asked before, either.
      let memory = session.completionMemory
      if memory.isInUse, !ReadingCommands.contains(parsed) { memory.forget() }
    }
    do {
      if let bulk = try BulkRun(parsed, in: self) { return try bulk.execute() }
      try show(try result(of: parsed))
      return resultCode
    } catch is RunAbandoned {
      return .interrupted
    } catch {
      return errors.report(CommandFailure(wrapping: error))
    }
  }

  /// Opens the connection now, as `-c` asks, or reports why it cannot be opened.
  public func connect() -> ExitCode {
    do {
      if persona.administers { try adminHost.connectFirst(for: self) } else { _ = try connection() }
      return .success
    } catch is RunAbandoned {
      return .interrupted
    } catch {
      return errors.report(CommandFailure(wrapping: error))
    }
  }

  /// What virsh prints after each command that ran: the time it took, or an empty line. A file or a program gets none of
  /// it.
  public func conclude(after duration: Duration) {
    guard settings.format == .text else { return }
    let printsData = state.withLock(\.printsData)
    // The error of an output that cannot be written has been reported with the result.
    if settings.showsTiming {
      let microseconds =
        duration.components.seconds * 1_000_000 + duration.components.attoseconds / 1_000_000_000_000
      let fraction = String(microseconds % 1000 + 1000).dropFirst()
      let time = "(Time: \(microseconds / 1000).\(fraction) ms)"
      if printsData {
        gate.writeError(time)
      } else if isRedirected {
        try? gate.pass { session.streams.writeError(time) }
      } else {
        try? gate.write { "\n\(time)\n\n" }
      }
    } else if !settings.isQuiet, !printsData, !isRedirected {
      try? gate.write { "\n" }
    }
  }

  /// What a command gives, or in a dry run what it would do.
  ///
  /// - Throws: `RunAbandoned`, or what `CommandFailure` wraps.
  func result(of parsed: ParsedCommand) throws -> Output {
    settings.isDryRun ? try DryRun(parsed, in: self).output() : try output(of: parsed)
  }

  /// Binds the words of a command and runs it.
  ///
  /// - Throws: `RunAbandoned`, or what `CommandFailure` wraps.
  func output(of parsed: ParsedCommand) throws -> Output {
    if parsed.asksForHelp { return try help(for: parsed.info.name) }
    try checkShape(of: parsed)
    if settings.usualColumns[command] != nil {
      state.withLock { $0.givenOptions = Set(parsed.givenOptions) }
    }
    // Columns are known without a host, in most commands.
    if !settings.table.listsColumns {
      switch parsed.info.need {
      case .connection: _ = try connection()
      case .admin: _ = try adminConnection()
      case .nothing: break
      }
    }
    let bound = parsed.bound()
    guard let command = bound.instance.runnable else {
      throw CommandFailure("command '\(parsed.info.name)' cannot be run")
    }
    // Flags are no words. A cast to a protocol looks through all conformances of the program.
    object =
      bound.values.lazy.compactMap { _, value in
        value is Bool ? nil : (value as? any ObjectWord)?.text
      }.first
    try bound.checkGroups()
    try command.checkOptions()
    if let error = bound.error { throw try self.error(error, in: bound) }
    do {
      return try command.run(in: self)
    } catch let list as ColumnList {
      state.withLock { $0.hasShaped = true }
      return list.output
    }
  }

  /// A word that cannot be read is reported after options that exclude each other, and after objects that are
  /// named before it and do not exist.
  private func error(_ error: BindingError, in bound: BoundCommand) throws -> ArgumentError {
    for case let reference as any ObjectReference in bound.values(before: error.position) {
      try reference.check(in: self)
    }
    return error.error
  }
}
