import CommandModel
import CommandOutput

/// Values of the options of the program behind a command.
extension Run {
  func values(
    of option: GlobalOption, _ request: CompletionRequest, typed: some StringProtocol
  ) -> [String] {
    switch option.subject {
    case .nothing: option.choices
    case .columns: ListCompletion.candidates(String(typed), columnKeys(of: request).map(\.key) + ["help"])
    case .sortKeys: sortCandidates(String(typed), columnKeys(of: request).map(\.key))
    case .filter: filterCandidates(String(typed), columnKeys(of: request))
    }
  }

  /// A minus in front of a key turns the order round.
  private func sortCandidates(_ typed: String, _ keys: [String]) -> [String] {
    let last = typed.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    return ListCompletion.candidates(typed, last.hasPrefix("-") ? keys.map { "-" + $0 } : keys)
  }

  /// Keys with the first operator; once a key is there, with all that its type has, and the two values of yes or no.
  private func filterCandidates(_ typed: String, _ columns: [ColumnNote]) -> [String] {
    let key = typed.prefix { !"=!<>~".contains($0) }
    guard let column = columns.first(where: { $0.key == key }) else { return columns.map { $0.key + "=" } }
    let operators = column.type.comparisons.map { column.key + $0.rawValue }
    return operators + (column.type == .truth ? operators.flatMap { [$0 + "yes", $0 + "no"] } : [])
  }

  /// The columns of the result of the command that the line names; none for one that may change something.
  private func columnKeys(of request: CompletionRequest) -> [ColumnNote] {
    guard let command = request.command,
      ReadingCommands.contains(command)
    else { return [] }
    var settings = settings
    settings.table = TableRequest()
    settings.table.listsColumns = true
    let run = Run(
      of: command.info.name, in: session, host: host, settings: settings, streams: .memory(), mayAsk: false)
    let list = try? run.shaped(try run.output(of: command))
    return (list?.value?.elements ?? []).compactMap(ColumnNote.init)
  }
}
