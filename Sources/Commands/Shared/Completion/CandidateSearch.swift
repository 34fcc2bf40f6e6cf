import CommandModel
import CommandOutput
import Platform

/// The search for what the last word of a line may become. Errors are silent.
struct CandidateSearch {
  let run: Run
  let request: CompletionRequest
  let style: CandidateStyle
  /// Where answers are kept, and until when one is waited for; without it each question is asked, and waited for.
  var memory: (store: CompletionMemory, end: ContinuousClock.Instant)?

  /// The candidates that begin like the unfinished word.
  ///
  /// - Throws: `CompletionMemory.Late`.
  func candidates() throws(CompletionMemory.Late) -> [Candidate] {
    let all: [Candidate] =
      switch request.target {
      case .command: commands
      // virsh offers commands behind a word that is none.
      case .unknown: style == .virsh ? commands : []
      case .value(let spec, let before): try values(of: spec, before: before)
      case .word(let spec): try words(filling: spec)
      case .setting(let option, let before): try settings(of: option, before: before)
      }
    return all.filter { $0.text.hasPrefix(request.partial) }
  }

  private var commands: [Candidate] {
    run.registry.commands.filter { !$0.info.isHidden }.map { note($0.info.name, $0.info.summary) }
      + run.registry.aliases.map { note($0.name, $0.words.joined(separator: " ")) }
  }

  /// What is asked of a source.
  var query: LiveQuery { LiveQuery(run: run, request: request, style: style) }

  func note(_ text: String, _ note: String?) -> Candidate {
    Candidate(text, note: query.describes ? note : nil)
  }
}

// MARK: - Words and values

extension CandidateSearch {
  private func words(filling spec: OptionSpec?) throws(CompletionMemory.Late) -> [Candidate] {
    if style == .virsh, request.partial.isEmpty || request.partial.hasPrefix("-") { return options }
    if request.partial.hasPrefix("--"), !request.isDataOnly { return options }
    let data = try spec.map { spec throws(CompletionMemory.Late) in try values(of: spec, before: "") } ?? []
    if request.partial.hasPrefix("-") { return options + data.filter { !request.isReadAsOption($0.text) } }
    // Options are offered where there is nothing better to say.
    return data.isEmpty && request.partial.isEmpty ? options : data
  }

  /// The options of the command, and those of the program; with their letters, where one has begun.
  private var options: [Candidate] {
    let globals = request.openGlobals
    let letters = request.partial.hasPrefix("-") && !request.partial.hasPrefix("--")
    return request.openOptions.map { note("--" + $0.name, $0.help) }
      + globals.map { note("--" + $0.name, $0.help) }
      + (letters ? globals.compactMap { option in option.trailingLetter.map { note($0, option.help) } } : [])
  }

  private func values(of spec: OptionSpec, before: String) throws(CompletionMemory.Late) -> [Candidate] {
    if style == .virsh, !before.isEmpty { return [] }
    let typed = String(request.partial.dropFirst(before.count))
    var values: [Candidate] =
      switch spec.completion {
      case .live(let source): try live(source)
      case .words(let words): words.map { Candidate($0) }
      case .list(let words): ListCompletion.candidates(typed, words).map { Candidate($0) }
      case .file: style == .interactive ? try files(typed) : []
      case .none: []
      }
    if style != .virsh, typed.hasPrefix("@") { values += try patterns(typed, for: spec) }
    return values.map { $0.following(before) }
  }

  private func settings(of option: GlobalOption, before: String) throws(CompletionMemory.Late) -> [Candidate]
  {
    if style == .virsh, !before.isEmpty { return [] }
    let typed = String(request.partial.dropFirst(before.count))
    return try values(of: option, typed: typed).map { $0.following(before) }
  }
}

// MARK: - What has to be asked for

extension CandidateSearch {
  /// Asks for something that may take its time; what fails is no answer.
  func ask<Answer: Sendable>(
    _ subject: String, isKept: Bool = true, _ body: @escaping @Sendable () throws -> Answer
  ) throws(CompletionMemory.Late) -> Answer? {
    guard let memory else { return try? body() }
    let key = CompletionMemory.Key(subject: subject, values: request.values)
    return try memory.store.answer(to: key, isKept: isKept, until: memory.end) { try? body() }
  }

  func live(_ completion: Completion) throws(CompletionMemory.Late) -> [Candidate] {
    guard case .live(let source) = completion else { return [] }
    return try live(source)
  }

  private func live(_ source: any CompletionSource) throws(CompletionMemory.Late) -> [Candidate] {
    guard let source = source as? LiveValues else { return [] }
    let query = query
    return try ask(source.name) { try source.fetch(query) } ?? []
  }

  /// A folder may lie on a host that does not answer, too.
  private func files(_ typed: String) throws(CompletionMemory.Late) -> [Candidate] {
    try ask("files \(typed.pathParts.folder)", isKept: false) { FileNames.candidates(typed) } ?? []
  }
}

/// Comma-separated lists of fixed words.
enum ListCompletion {
  /// The list as typed so far with each word in the place of the last one, without those that it has already.
  static func candidates(_ typed: String, _ words: [String]) -> [String] {
    let parts = typed.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let given = parts.dropLast()
    let before = given.map { $0 + "," }.joined()
    return words.filter { !given.contains($0) }.map { before + $0 }
  }
}
