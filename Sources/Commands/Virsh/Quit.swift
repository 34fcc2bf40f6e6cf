import CommandModel
import CommandOutput

/// End the run.
struct Quit: Command {
  static let info = CommandInfo("quit", group: .virsh, "end this session", needs: .nothing)

  static let result: ResultShape? = .nothing

  func run(in run: Run) throws -> Output {
    try run.gate.pass { run.session.quit() }
    return .none
  }
}
