import CommandModel
import CommandOutput

/// End the run.
struct Exit: Command {
  static let info = CommandInfo("exit", group: .virsh, "end this session", needs: .nothing)

  static let result: ResultShape? = .nothing

  func run(in run: Run) throws -> Output {
    try run.gate.pass { run.session.quit() }
    return .none
  }
}
