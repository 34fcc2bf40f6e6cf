import Testing

@testable import CommandModel
@testable import Commands

/// The declarations of all commands.
@Suite("Registry")
struct RegistryTests {
  @Test("has no mistakes")
  func isSound() {
    #expect(RegistryCheck(.all).problems() == [])
    #expect(RegistryCheck(.virtAdmin).problems() == [])
  }

  @Test("completes from sources that say how they are asked")
  func knowsSources() {
    let specs = Registry.all.commands.flatMap(\.optionSpecs)
    let sources = specs.compactMap { spec -> (any CompletionSource)? in
      if case .live(let source) = spec.completion { source } else { nil }
    }
    #expect(!sources.isEmpty)
    for source in sources { #expect(source is LiveValues, "\(source.name)") }
  }

  /// Commands whose types are not called as they are: `Settings` are what the global options say.
  static let otherNames = ["settings": "settingscommand"]

  @Test("calls the type of a command like the command")
  func namesTypes() {
    for command in Registry.all.commands {
      let type = "\(Swift.type(of: command.making().command))"
      let name = command.info.name.filter { $0 != "-" }
      #expect(type.lowercased() == Self.otherNames[name] ?? name)
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
    struct Silent: CommandDeclaration {
      static let info = CommandInfo("silent", group: .virsh, "name an object")
      static var examples: [Example] {
        [Example("loud one", "Be loud."), Example("silent one", "without a sentence")]
      }
      @Argument("domain", "which", complete: .none("sample")) var domain: DomainReference
    }
    struct Boastful: CommandDeclaration {
      static let info = CommandInfo("boastful", group: .virsh, "name none", many: .each("done"))
    }
    let problems = RegistryCheck(Registry([Bad.self, Silent.self, Boastful.self])).problems()
    #expect(
      problems == [
        "the name 'bad' is taken twice",
        "bad: the summary ends with a full stop",
        "bad: an option's name is taken twice",
        "bad: --a has no help",
        "bad: --a has neither a completer nor a reason for none",
        "bad: a required option comes after one that may be left out",
        "bad: has 0 examples, and wants two",
        "silent: names an object, and says nothing of patterns: many: .each(…) or .one(…)",
        "silent: 'loud one' is no example of it",
        "silent: 'without a sentence' is no sentence",
        "boastful: speaks of patterns, and names no object for which one can stand",
        "boastful: has 0 examples, and wants two",
      ])
  }
}
