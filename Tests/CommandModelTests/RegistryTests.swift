import CommandModel
import Commands
import Testing

/// The declarations of all commands.
@Suite("Registry")
struct RegistryTests {
  @Test("has no mistakes")
  func isSound() {
    #expect(RegistryCheck(.all).problems() == [])
  }

  @Test("finds mistakes")
  func findsMistakes() {
    struct Bad: CommandDeclaration {
      static let info = CommandInfo("bad", group: .virsh, "ends with a stop.", aliases: ["bad"])
      @Option("a", "", complete: .none("")) var a: String?
      @Argument("b", "late", complete: .none("sample")) var b: String
      @Flag("a", "twice") var c: Bool
    }
    let problems = RegistryCheck(Registry([Bad.self])).problems()
    #expect(problems.count == 6, "\(problems)")
  }
}
