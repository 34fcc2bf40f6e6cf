import CommandModel
import CommandOutput
import JQ

extension Run {
  /// The columns and rows that this run shows, chosen before anything is fetched.
  ///
  /// - Parameters:
  ///   - columns: all that there are, in the order of the data.
  ///   - text: what is shown in text; the columns that it names are part of the data, too.
  ///   - extra: keys of more columns for data, which in text are fetched for others.
  /// - Throws: `CommandFailure` of class `.usage` for a key that the table does not have, or a filter that
  ///   does not fit; `ColumnList` where the columns themselves are asked for.
  func table<Row>(
    of columns: [Column<Row>], text: TextForm<Row>, extra: [String] = []
  ) throws -> TableChoice<Row> {
    if settings.table.listsColumns { throw ColumnList(of: columns) }
    state.withLock { $0.hasShaped = true }
    return try choosing {
      guard let part, part.whole.wantsData else {
        return try TableChoice(
          columns, text: text, extra: extra, for: settings.format, request: settings.table)
      }
      return try TableChoice(
        columns, text: text, extra: extra + part.whole.settings.table.keysLookedAt, for: .json,
        request: part.whole.settings.table.ofPart)
    }
  }

  /// Refuses what cannot be asked of a command, before it does anything.
  ///
  /// - Throws: `CommandFailure` of class `.usage`.
  func checkShape(of command: ParsedCommand) throws {
    if let query = settings.query, !query.isAvailable {
      throw CommandFailure("--jq: \(JQError.unavailable.message)")
    }
    guard !settings.table.isEmpty, command.info.group != .virsh, !ReadingCommands.contains(command)
    else { return }
    throw CommandFailure(
      "--columns, --filter and --sort are for commands that only show something, and '\(command.info.name)' does more",
      code: .usage)
  }

  /// The result with the columns and rows that are asked for, unless a table has seen to that already.
  func shaped(_ output: Output) throws -> Output {
    guard !settings.table.isEmpty, !state.withLock(\.hasShaped), !output.isSilent else { return output }
    guard output.hasData else {
      throw CommandFailure("'\(command)' has no data to choose from", code: .usage)
    }
    return try choosing { try output.shaped(by: settings.table, for: settings.format) }
  }

  /// An item of a stream with the columns that are asked for; nil where a filter leaves it out.
  func shapedItem(_ output: Output) throws -> Output? {
    if settings.table.isEmpty || output.isSilent { return output }
    return try choosing { try output.shapedItem(by: settings.table, for: settings.format) }
  }

  /// Refuses to sort what comes bit by bit, and lists its keys if these are asked for.
  ///
  /// - Throws: `CommandFailure` of class `.usage`, `ColumnList`.
  func checkStream(of keys: [DataKey]) throws {
    if settings.table.listsColumns { throw ColumnList(of: keys) }
    guard settings.table.sort.isEmpty else {
      throw CommandFailure("--sort needs an end, which '\(command)' has not", code: .usage)
    }
  }

  private func choosing<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as TableRequestError {
      throw CommandFailure(error.message, code: .usage)
    }
  }
}
