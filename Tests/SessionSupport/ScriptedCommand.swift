import CommandModel
import CommandOutput
import Commands

/// A command that does what a test says.
public struct ScriptedCommand: Command {
  public static let info = CommandInfo("scripted", group: .virsh, "do what a test says", needs: .nothing)
  private let body: @Sendable (Run) throws -> Output

  public init() { body = { _ in .none } }

  fileprivate init(_ body: @escaping @Sendable (Run) throws -> Output) { self.body = body }

  public func run(in run: Run) throws -> Output { try body(run) }

  /// An entry of a registry for such a command.
  public static func named(
    _ name: String, needs need: CommandInfo.Need = .nothing,
    _ body: @escaping @Sendable (Run) throws -> Output
  ) -> CommandEntry {
    CommandEntry(CommandInfo(name, group: .virsh, "do what a test says", needs: need)) {
      ScriptedCommand(body)
    }
  }
}
