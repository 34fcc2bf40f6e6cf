import CommandModel
import CommandOutput
import JQ
import Platform

extension Run {
  /// How text is dressed for standard output.
  var style: Styler { gate.style(color: settings.color, environment: environment) }

  /// Prints one of many results at once, as an item of a stream: events, and progress that scripts follow.
  ///
  /// - Throws: `RunAbandoned` when nobody waits for the run any more, `OutputError` when it
  ///   cannot be written.
  func emit(_ output: Output) throws {
    guard let output = try shapedItem(output) else { return }
    state.withLock { $0.hasEmitted = true }
    let style = style
    let text =
      try queried(output, style)
      ?? state.withLock { state in
        output.renderItem(
          as: settings.format, quiet: settings.isQuiet, header: settings.showsHeaders, style: style,
          columns: &state.columns)
      }
    try gate.write {
      // Each item has its own separator in front.
      if settings.format == .yaml, !text.isEmpty { _ = beginDocument() }
      return text
    }
  }

  /// Prints the result, with the columns and rows that are asked for.
  func show(_ output: Output) throws {
    let output = try shaped(output)
    let style = style
    let text =
      try queried(output, style)
      ?? output.render(
        as: settings.format, quiet: settings.isQuiet, header: settings.showsHeaders, style: style)
    guard !state.withLock(\.printsData) else { return gate.copyErrors(text) }
    let document = {
      guard self.settings.format == .yaml, !text.isEmpty else { return text }
      return self.beginDocument() ? text : "---\n" + text
    }
    if let pager = pager(for: text) { return try page(try gate.pass(document), through: pager) }
    try gate.write(document)
  }

  /// Standard output is for the contents of a file from now on, and for nothing else of this run.
  func printsData() { state.withLock { $0.printsData = true } }

  /// Whether this is the first document where it prints; a file or a program gets but one.
  private func beginDocument() -> Bool { isRedirected || session.beginDocument() }

  /// Whether long work may draw how far it is: not beside errors that are objects.
  var drawsProgress: Bool { gate.isErrorTerminal && !settings.errorFormat.hasErrorObjects }

  /// The text of a result as it is printed.
  func text(of output: Output) -> String { output.render(as: .text, quiet: settings.isQuiet, style: style) }

  /// What the program of `--jq` makes of a result; nil where there is none.
  private func queried(_ output: Output, _ style: Styler) throws -> String? {
    guard let query = settings.query else { return nil }
    let document = output.renderItem(as: .json, continuing: true)
    guard !document.isEmpty else { return "" }
    do throws(JQError) {
      return try query.run(on: document).map { style.escaped($0) + "\n" }.joined()
    } catch {
      throw CommandFailure("--jq: \(error.message)")
    }
  }

  /// Reports an error of a part of the work, which goes on.
  func report(_ error: any Error) {
    // Behind something that was only rehearsed nothing is as it would be.
    guard Rehearsal.current?.hasRefused != true else { return }
    errors.report(CommandFailure(wrapping: error))
  }

  /// One line of an error, for people and for the log.
  func reportLine(_ line: String) { errors.report(line: line) }

  /// What its errors come from.
  public var errorSource: ErrorSource {
    ErrorSource(command: command.isEmpty ? nil : command, object: object, host: knownURI, place: place)
  }

  /// Who prints errors of this run.
  var errors: ErrorReport {
    ErrorReport(
      format: settings.errorFormat, persona: persona, log: log, source: errorSource,
      about: part?.label, write: gate.writeError)
  }
}
