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
          columns, text: text, extra: extra, for: settings.format, request: request(for: columns, text))
      }
      return try TableChoice(
        columns, text: text, extra: extra + part.whole.settings.table.keysLookedAt, for: .json,
        request: part.whole.settings.table.ofPart)
    }
  }

  /// What is asked of a table: where no columns are, those that the configuration has for it in text, and behind them what
  /// an option such as `--title` adds.
  private func request<Row>(for columns: [Column<Row>], _ text: TextForm<Row>) -> TableRequest {
    var request = settings.table
    guard let usual = usualColumns else { return request }
    let shown: [String] = if case .table(let keys) = text { keys } else { [] }
    let added = columns.filter { !$0.isDefault && shown.contains($0.key) && !usual.contains($0.key) }
    request.columns = usual + added.map(\.key)
    return request
  }

  /// The columns that the configuration has for this run; nil where others, another format or another form of the
  /// result are asked for.
  private var usualColumns: [String]? {
    guard let usual = settings.usualColumns[command], settings.table.columns == nil, settings.format == .text,
      settings.query == nil, !state.withLock({ $0.givenOptions.contains(where: Self.choosesForm) })
    else { return nil }
    return usual.keys
  }

  /// Whether an option asks for names, or another form than a table.
  private static func choosesForm(_ option: String) -> Bool {
    ["name", "uuid", "id", "tree"].contains(option)
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
    var request = settings.table
    // What changes something prints no list, and is shown as ever.
    if let usual = usualColumns, output.value?.isList == true { request.columns = usual }
    guard !request.isEmpty, !state.withLock(\.hasShaped), !output.isSilent else { return output }
    guard output.hasData else {
      throw CommandFailure("'\(command)' has no data to choose from", code: .usage)
    }
    return try choosing { try output.shaped(by: request, for: settings.format) }
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
