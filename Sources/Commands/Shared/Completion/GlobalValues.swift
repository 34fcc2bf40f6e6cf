import CommandModel
import CommandOutput

/// Values of the options of the program behind a command.
extension CandidateSearch {
  func values(of option: GlobalOption, typed: String) throws(CompletionMemory.Late) -> [Candidate] {
    switch option.subject {
    case .nothing: option.choices.map { Candidate($0) }
    case .columns: try columnCandidates(typed)
    case .sortKeys: try sortCandidates(typed)
    case .filter: try filterCandidates(typed)
    case .hypervisors: try live(.hypervisors)
    case .daemons: try live(.daemons)
    }
  }

  private func columnCandidates(_ typed: String) throws(CompletionMemory.Late) -> [Candidate] {
    listed(try columns().map { Candidate($0.key, note: $0.meaning) } + [Candidate("help")], behind: typed)
  }

  /// A minus in front of a key turns the order round.
  private func sortCandidates(_ typed: String) throws(CompletionMemory.Late) -> [Candidate] {
    let last = typed.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    let sign = last.hasPrefix("-") ? "-" : ""
    return listed(try columns().map { Candidate(sign + $0.key, note: $0.meaning) }, behind: typed)
  }

  private func filterCandidates(_ typed: String) throws(CompletionMemory.Late) -> [Candidate] {
    let all = try columns()
    let known = try values(of: typed[...], all) { key throws(CompletionMemory.Late) in try values(under: key)
    }
    return ConditionCompletion(columns: all, values: known).candidates(typed).map(described)
  }

  /// Words in the place of the last one of a list with commas, with what is said of each.
  private func listed(_ all: [Candidate], behind typed: String) -> [Candidate] {
    all.flatMap { candidate in
      ListCompletion.candidates(typed, [candidate.text]).map { note($0, candidate.note) }
    }
  }

  func described(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    if !query.describes { candidate.note = nil }
    return candidate
  }

  /// The columns of the result of the command that the line names; none for one that may change something.
  private func columns() throws(CompletionMemory.Late) -> [ColumnNote] {
    guard let command = request.command, ReadingCommands.contains(command) else { return [] }
    let list = background(command) { $0.listsColumns = true }
    return try ask("columns of \(command.info.name)") {
      try list.shaped(try list.output(of: command)).value?.elements.compactMap(ColumnNote.init)
    }?.flatMap(\.self) ?? []
  }

  /// What the command that the line names shows under a key; nothing for one that waits for events.
  private func values(under key: String) throws(CompletionMemory.Late) -> [String] {
    guard let command = request.command, let type = type(of: command.entry.sample) as? any Command.Type,
      case .array? = type.result
    else { return [] }
    let list = background(command) { $0.columns = [key] }
    let words = command.givenOptions.joined(separator: " ")
    return try ask("\(key) of \(command.info.name) \(words)") {
      try list.shaped(try list.output(of: command)).value?.elements.flatMap { $0[key]?.elements ?? [] }.texts
    }?.flatMap(\.self) ?? []
  }

  /// A run of the command for its data, which prints nothing.
  private func background(_ command: ParsedCommand, _ choose: (inout TableRequest) -> Void) -> Run {
    var settings = run.settings
    settings.format = .json
    settings.query = nil
    settings.table = TableRequest()
    choose(&settings.table)
    return Run(
      of: command.info.name, in: run.session, host: run.host, settings: settings, streams: .memory(),
      mayAsk: false)
  }
}

extension [Value] {
  /// The values as text, each once; null is none.
  var texts: [String] {
    reduce(into: []) { texts, value in
      let text = value.plainText
      if value != .null, !texts.contains(text) { texts.append(text) }
    }
  }
}
