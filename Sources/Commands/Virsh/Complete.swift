import CommandModel
import CommandOutput

/// Complete a command line, for the shells' completion.
struct Complete: Command {
  static let info = CommandInfo(
    "complete", group: .virsh, "print what the last word of a command line may become", needs: .nothing,
    isHidden: true, traits: .connectsItself,
    discussion: """
      For the completion of shells: the words, as typed, are joined to a line, and what its last word may become is
      printed, one candidate a line. An empty last word stands for one that has not begun. With --values a candidate has
      what is known of it behind a tab, and names with control characters are left out.
      """)

  static let result: ResultShape? = .rows("candidate")

  @Flag("values", "offer values, not options, for a word that has not begun") var values: Bool
  @Arguments("string", "the words of the command line", complete: .none("it is what is completed"))
  var strings: [FreeText]

  func run(in run: Run) throws -> Output {
    let request = CompletionRequest(
      line: strings.map(\.text).joined(separator: " "), in: run.registry, globals: run.persona.globalOptions)
    // Nobody is asked for a password in the middle of a line.
    let silent = Run(in: run.session, host: run.host, mayAsk: false)
    let search = CandidateSearch(run: silent, request: request, style: values ? .values : .virsh)
    let candidates = try search.candidates()
    // The shell knows better which files there are; success without candidates asks it to offer them.
    if values, request.takesFile { return .none }
    let lines = values ? candidates.filter(\.fitsLine).map(\.line) : candidates.map(\.text)
    guard !lines.isEmpty, !strings.isEmpty else { throw CommandFailure(code: .failure) }
    return .lines(lines, key: "candidate")
  }
}

extension Candidate {
  /// A name with a line break would be read as two, and other control characters would reach the terminal.
  fileprivate var fitsLine: Bool { !text.holdsControls }

  /// The candidate, and its note behind a tab.
  fileprivate var line: String {
    guard let note, !note.holdsControls else { return text }
    return "\(text)\t\(note)"
  }
}

extension String {
  fileprivate var holdsControls: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
