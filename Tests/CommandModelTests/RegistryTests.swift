import CommandModel
import Testing

@testable import Commands

/// The declarations of all commands.
@Suite("Registry")
struct RegistryTests {
  @Test("has no mistakes")
  func isSound() {
    #expect(RegistryCheck(.all).problems() == [])
  }

  @Test("completes from sources that can be fetched")
  func knowsSources() {
    for command in Registry.all.commands {
      for spec in command.optionSpecs {
        guard case .source(let source) = spec.completion else { continue }
        #expect(CandidateSource.known.contains(source), "\(command.info.name) --\(spec.name): \(source.name)")
      }
    }
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
    #expect(
      problems == [
        "the name 'bad' is taken twice",
        "bad: the summary ends with a full stop",
        "bad: an option's name is taken twice",
        "bad: --a has no help",
        "bad: --a has neither a completer nor a reason for none",
        "bad: a required option comes after one that may be left out",
      ])
  }
}
