import CommandModel
import CommandOutput

/// End the session.
struct Exit: Command {
  static let info = CommandInfo("exit", group: .virsh, "end this session", needs: .nothing)

  func run(in session: Session) throws -> Output {
    session.wantsToQuit = true
    return .none
  }
}
