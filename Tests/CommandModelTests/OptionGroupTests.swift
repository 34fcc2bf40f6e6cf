import Testing

@testable import CommandModel

/// Options that commands share.
@Suite("Option groups")
struct OptionGroupTests {
  private final class Colour: OptionGroup {
    @Flag("red", "be red") var red: Bool
    @Flag("blue", "be blue") var blue: Bool

    override func check() throws {
      if red, blue { throw UsageError("one colour only") }
    }
  }

  private struct Paint: CommandDeclaration {
    static let info = CommandInfo("paint", group: .virsh, "paint something")
    @Argument("what", "what to paint", complete: .none("sample")) var what: String
    let colour = Colour()
    @Flag("twice", "paint it twice") var twice: Bool
    @Option("tone", "how bright", complete: .none("sample"), nameOnly: true, after: "red") var tone: String?
  }

  private struct Lost: CommandDeclaration {
    static let info = CommandInfo("lost", group: .virsh, "stand nowhere")
    static var examples: [Example] { [Example("lost", "Stand there."), Example("lost", "Stand here.")] }
    @Option("tone", "how bright", complete: .none("sample"), after: "green") var tone: String?
  }

  private func bound(_ line: String) throws -> BoundCommand {
    try #require(try Parser(Registry([Paint.self])).parse(line: line).first).bound()
  }

  @Test("stand where they are declared, and an option can stand among them")
  func keepOrder() {
    #expect(CommandEntry(Paint.self).optionSpecs.map(\.name) == ["what", "red", "tone", "blue", "twice"])
  }

  @Test("are bound with the command's own options")
  func areBound() throws {
    let command = try bound("paint wall --blue --twice --tone dark")
    let paint = try #require(command.instance as? Paint)
    #expect(paint.colour.blue && !paint.colour.red && paint.twice && paint.tone == "dark")
  }

  @Test("bring their checks along")
  func check() throws {
    try bound("paint wall --blue").checkGroups()
    #expect(throws: UsageError.self) { try bound("paint wall --blue --red").checkGroups() }
  }

  @Test("An option that is to stand behind one that is not there is a mistake")
  func findsMisplaced() {
    #expect(
      RegistryCheck(Registry([Lost.self])).problems() == [
        "lost: --tone is to stand behind an option that is not there"
      ])
  }
}
