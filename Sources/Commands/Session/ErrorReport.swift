import CommandModel
import CommandOutput

/// Prints errors: sentences for people, one object for programs. The one place that does.
public struct ErrorReport {
  let format: OutputFormat
  let persona: Persona
  let log: Log?
  /// What failed.
  let source: ErrorSource
  /// The object that the errors are about, where a command is run for many.
  let label: String?
  let write: (String) -> Void

  init(
    format: OutputFormat, persona: Persona, log: Log?, source: ErrorSource, about label: String? = nil,
    write: @escaping (String) -> Void
  ) {
    self.format = format
    self.persona = persona
    self.log = log
    self.source = source
    self.label = label
    self.write = write
  }

  /// Errors outside of any run: of the command line, or of a run that was left behind.
  ///
  /// - Parameter hasColor: whether sentences are led by a word in colour.
  public init(
    format: OutputFormat, persona: Persona, streams: Streams, log: Log?, source: ErrorSource = ErrorSource(),
    hasColor: Bool = false
  ) {
    self.init(
      format: format, persona: persona, log: log, source: source,
      write: { streams.writeError($0, hasColor: hasColor) })
  }

  /// Prints an error and gives its class.
  @discardableResult
  public func report(_ failure: CommandFailure) -> ExitCode {
    let failure = label.map(failure.about) ?? failure
    let lines = failure.lines(for: persona)
    guard !lines.isEmpty else { return failure.code }
    for line in lines { log?.write(.error, located(line)) }
    switch format {
    case .json: write(JSONWriter(.compact).string(failure.value(from: source)))
    // A document of its own, whatever stands before it.
    case .yaml: write("---\n" + YAMLWriter().string(failure.value(from: source)).dropLast())
    case .text, .csv, .name:
      for (index, line) in lines.enumerated() { write("error: \(index == 0 ? located(line) : line)") }
      if let hint = failure.hint, persona.givesHints { write("hint: \(hint)") }
    }
    return failure.code
  }

  /// Prints one line.
  func report(line: String) {
    let line = label.map { "\($0): \(line)" } ?? line
    log?.write(.error, located(line))
    write("error: \(located(line))")
  }

  /// The line behind the place in a script where it comes from.
  private func located(_ line: String) -> String { source.place.map { "\($0.text): \(line)" } ?? line }

  /// Tells something that is no error of a command: programs, which take what stands on standard error for one, find
  /// it in the log only.
  func announce(_ line: String) {
    log?.write(.error, line)
    if !format.hasErrorObjects { write("error: \(line)") }
  }
}
