import CommandModel
import CommandOutput

/// Complete a command line, for the shells' completion.
struct Complete: Command {
  static let info = CommandInfo(
    "complete", group: .virsh, "print what the last word of a command line may become", needs: .nothing,
    isHidden: true, traits: .connectsItself,
    discussion: """
      For the completion of shells: the words, as typed, are joined to a line, and what its last word may become is
      printed, one candidate a line. An empty last word stands for one that has not begun.
      """)

  @Flag("values", "offer values, not options, for a word that has not begun") var values: Bool
  @Arguments("string", "the words of the command line", complete: .none("it is what is completed"))
  var strings: [FreeText]

  func run(in run: Run) throws -> Output {
    let request = CompletionRequest(
      line: strings.map(\.text).joined(separator: " "), in: run.registry)
    // Nobody is asked for a password in the middle of a line.
    let silent = Run(in: run.session, host: run.host, mayAsk: false)
    let candidates = silent.candidates(request, style: values ? .values : .virsh)
    // The shell knows better which files there are; success without candidates asks it to offer them.
    if values, request.takesFile { return .none }
    guard !candidates.isEmpty, !strings.isEmpty else { throw CommandFailure(code: .failure) }
    return .lines(candidates, key: "candidate")
  }
}
