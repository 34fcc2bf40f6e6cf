import CommandModel
import TestSupport
import Testing

@testable import Commands

/// Which commands' results can be chosen from.
@Suite("Commands that change nothing")
struct ReadingCommandsTests {
  @Test("are those that the comparisons with virsh take for such")
  func agree() {
    for command in Registry.all.commands.map(\.info) where command.group != .virsh {
      #expect(
        Commands.ReadingCommands.contains(command.name) == !TestSupport.ReadingCommands.mayChange(
          command.name),
        "\(command.name)")
    }
  }
}
