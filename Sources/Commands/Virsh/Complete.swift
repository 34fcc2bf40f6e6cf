import CommandModel
import CommandOutput

/// Complete a command line, for the shells' completion.
struct Complete: Command {
  static let info = CommandInfo(
    "complete", group: .virsh, "print what the last word of a command line may become", needs: .nothing,
    isHidden: true, traits: .connectsItself,
    discussion: """
      For the completion of shells: the words, as typed, are joined to a line, and what its last word may become is
      printed, one candidate a line. An empty last word stands for one that has not begun. With --values an option has
      its description behind a tab, and names with control characters are left out.
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
    var candidates = silent.candidates(request, style: values ? .values : .virsh)
    // The shell knows better which files there are; success without candidates asks it to offer them.
    if values, request.takesFile { return .none }
    if values { candidates = candidates.filter(Self.fitsLine).map { Self.described($0, in: request) } }
    guard !candidates.isEmpty, !strings.isEmpty else { throw CommandFailure(code: .failure) }
    return .lines(candidates, key: "candidate")
  }

  /// A name with a line break would be read as two, and other control characters would reach the terminal.
  private static func fitsLine(_ candidate: String) -> Bool {
    !candidate.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  /// An option, and its help behind a tab.
  private static func described(_ candidate: String, in request: CompletionRequest) -> String {
    let help =
      request.openOptions.first { "--" + $0.name == candidate }?.help
      ?? request.openGlobals.first { "--" + $0.name == candidate || $0.trailingLetter == candidate }?.help
    return help.map { "\(candidate)\t\($0)" } ?? candidate
  }
}
