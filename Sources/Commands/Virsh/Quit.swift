import CommandModel
import CommandOutput

/// End the session.
struct Quit: Command {
  static let info = CommandInfo("quit", group: .virsh, "end this session", needs: .nothing)

  func run(in session: Session) throws -> Output {
    session.wantsToQuit = true
    return .none
  }
}
