import TestSupport
import Testing

/// What is inserted reaches the program as it was offered, whatever it holds and whichever quote is open.
@Suite(
  "Quoting of completed names", .needs(ShellKind.all),
  .timeLimit(.minutes(10)))
struct QuotingTests {
  static let names = [
    "plain", "two words", " leading", "trailing ", "web$(touch CANARY)", "web`touch CANARY`",
    "a;touch CANARY",
    "a|touch CANARY", "a&touch CANARY&", "a>CANARY", "a<b", "&&", "'", "''", "it's", "'first", "last'",
    "';touch CANARY;'", "\"", "\"\"", "say \"hi\"", "\"first", "last\"", "\";touch CANARY;\"", "\\",
    "back\\slash",
    "last\\", "\\'", "\\\"", "\\x27", "\\n", "!", "!!", "!first", "a!b", "last!", "*", "glob?", "[a-z]*",
    "{a,b}",
    "(x)", "a(b", "#first", "a#b", "~", "~root", "a=~root", "=ls", "a=b", "last=", "key:value", "a:b=c,d",
    "last,",
    "@host", "-dash", "--dash", "-", "--", "$HOME", "${HOME}", "$", "last$", "%s", "%1", "^a^b", "$'a'",
    "ünïcode ✓", "日本'語", "\u{a0}", "e\u{301}",
  ]

  struct Case: CustomTestStringConvertible {
    let shell: ShellKind
    let quote: String
    var testDescription: String { "\(shell) behind \(quote.isEmpty ? "no quote" : quote)" }
  }

  static let cases = ShellKind.allCases.flatMap { shell in
    shell.quotes.map { Case(shell: shell, quote: $0) }
  }

  @Test("each name is one argument", arguments: cases)
  func isOneArgument(_ test: Case) async throws {
    try await withShell(test.shell) { shell, _ in
      for name in Self.names {
        try shell.offer([name])
        let arguments = try await shell.run("vireo dominfo \(test.quote)\t\(test.end(name))")
        #expect(arguments == (test.isWithheld(name) ? ["dominfo"] : ["dominfo", name]))
      }
    }
  }
}

extension QuotingTests.Case {
  /// What has to be typed behind the tab key: fish leaves the word and its quote open behind some characters.
  fileprivate func end(_ name: String) -> String {
    shell == .fish && name.last.map("/=@:.,-".contains) == true ? quote : ""
  }

  /// fish would insert a tilde bare, so such a name is offered for a word in quotes only.
  fileprivate func isWithheld(_ name: String) -> Bool {
    shell == .fish && quote.isEmpty && name.hasPrefix("~")
  }
}
