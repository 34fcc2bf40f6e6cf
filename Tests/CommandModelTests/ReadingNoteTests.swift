import Testing

@testable import CommandModel

/// What the parser tells on its way.
@Suite("Notes of the parser")
struct ReadingNoteTests {
  /// A command with a word that nobody else may see.
  struct Password: CommandDeclaration {
    static let info = CommandInfo("set-password", group: .domain, "set a password")
    @Argument("user", "whose", complete: .none("sample")) var user: String
    @Argument("password", "the password", complete: .none("sample"), secret: true) var password: String
    @Flag("encrypted", "it is a hash") var encrypted: Bool
  }

  private static let parser = Parser(
    Registry([Password.self, Samples.Set.self, Samples.Say.self, Samples.Help.self]))

  private func notes(of line: String) -> [String] {
    let notes = Box()
    do {
      _ = try Self.parser.parse(line: line) { note in
        switch note {
        case .option(let option): notes.lines.append("\(option)")
        case .forgiven(let error): notes.lines += error.lines.map { "forgiven: \($0)" }
        }
      }
    } catch {
      notes.lines += error.lines.map { "error: \($0)" }
    }
    return notes.lines
  }

  private final class Box { var lines: [String] = [] }

  @Test("each option is told when it is read, also of a line that is refused in the end")
  func order() {
    #expect(
      notes(of: "say a --loud; set b") == [
        "say: string(optdata): a", "say: loud(bool): (none)", "set: domain(optdata): b",
        "error: command 'set' requires --count option",
      ])
    #expect(notes(of: "set --help a") == ["set: help(bool): (none)", "set: domain(optdata): a"])
  }

  @Test("a command that forgives tells what it passes over")
  func forgiven() {
    #expect(
      notes(of: "help --command a --command=b") == [
        "help: command(optdata): a", "forgiven: option --command already seen",
      ])
  }

  @Test("a secret word is not told, by whatever way it was typed")
  func secrets() {
    for line in ["root hunter2", "--password hunter2 root", "--user=root --password=hunter2 --encrypted"] {
      let lines = notes(of: "set-password \(line)")
      #expect(lines.contains("set-password: password(optdata): (secret)"), "\(lines)")
      #expect(!lines.joined().contains("hunter2"), "\(lines)")
    }
  }

  @Test(
    "a line that may hold a secret is known for it",
    arguments: [
      ("set-password root hunter2", true), ("say a; 'set-password' --password x", true),
      ("set-password \"root hunt", true), ("say a; set b 1", false), ("say hunter2", false), ("", false),
    ])
  func lines(_ line: String, _ mayHold: Bool) {
    #expect(Self.parser.mayHoldSecrets(line) == mayHold)
  }
}
