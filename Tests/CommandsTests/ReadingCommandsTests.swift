import CommandModel
import TestSupport
import Testing

@testable import Commands

/// Which commands' results can be chosen from.
@Suite("Commands that change nothing")
struct ReadingCommandsTests {
  @Test("are those that the comparisons with virsh take for such")
  func agree() {
    for command in Registry.all.commands where command.info.group != .virsh {
      let name = command.info.name
      #expect(
        Commands.ReadingCommands.contains(command) == !TestSupport.ReadingCommands.mayChange(name), "\(name)")
    }
  }
}
