import CommandModel
import CommandOutput

/// End the run.
struct Exit: Command {
  static let info = CommandInfo("exit", group: .virsh, "end this session", needs: .nothing)

  static var examples: [Example] {
    [
      Example("exit", "End the session.", at: .prompt),
      Example("'domstate web1; exit; reboot web1'", "End a list of commands early, to try its beginning."),
    ]
  }

  static let result: ResultShape? = .nothing

  func run(in run: Run) throws -> Output {
    try run.gate.pass { run.session.quit() }
    return .none
  }
}
