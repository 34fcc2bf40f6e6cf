import Testing

@testable import CommandModel

/// How a line falls into words; `;` stands for the end of a command.
@Suite("Tokenizer")
struct TokenizerTests {
  static let lines: [(line: String, tokens: [String])] = [
    ("", []),
    (" \t ", []),
    ("a b", ["a", "b"]),
    ("a  \t b ", ["a", "b"]),
    ("a;b", ["a", ";", "b"]),
    ("a ; b", ["a", ";", "b"]),
    ("a\nb", ["a", ";", "b"]),
    (";;", [";", ";"]),
    ("'a b' \"c d\"", ["a b", "c d"]),
    ("a'b'\"c\"d", ["abcd"]),
    ("''", [""]),
    ("'a\\b'", ["a\\b"]),
    ("\"a\\b\"", ["ab"]),
    ("\"a\\\"b\"", ["a\"b"]),
    ("a\\ b", ["a b"]),
    ("a\\;b", ["a;b"]),
    ("a \\\nb", ["a", "b"]),
    ("a\\\nb", ["ab"]),
    ("\"a\\\nb\"", ["ab"]),
    ("'a\\\nb'", ["a\\\nb"]),
    ("'unclosed ; #", ["unclosed ; #"]),
    ("# all ; of it", []),
    ("a # b ; c", ["a"]),
    ("a # b\nc", ["a", ";", "c"]),
    ("a#b", ["a#b"]),
    ("'#' a", ["#", "a"]),
    ("a;#b;c\nd", ["a", ";", ";", "d"]),
    ("é 'ü'", ["é", "ü"]),
  ]

  @Test("splits lines as virsh does", arguments: lines.indices)
  func splits(_ index: Int) throws {
    let (line, expected) = Self.lines[index]
    #expect(try tokens(of: line) == expected, "\(line.debugDescription)")
  }

  @Test("refuses what is unfinished", arguments: ["\"a", "a \"", "\"a\\\"", "a\\"])
  func refuses(_ line: String) {
    #expect(throws: UsageError.self) { try tokens(of: line) }
  }

  static let unfinished: [(line: String, words: [String], partial: String)] = [
    ("", [], ""), ("a", [], "a"), ("a ", ["a"], ""), ("a;", [], ""), ("a; b c", ["b"], "c"),
    ("a \"b c", ["a"], "b c"), ("a 'b", ["a"], "b"), ("a b\\", ["a"], "b"), ("a ''", ["a"], ""),
    ("a #b", ["a"], ""),
  ]

  @Test("takes an unfinished line as it stands", arguments: unfinished.indices)
  func isLenient(_ index: Int) {
    let (line, words, partial) = Self.unfinished[index]
    let found = LineWords.unfinished(line)
    #expect(found.words == words && found.partial == partial, "\(line.debugDescription): \(found)")
  }

  private func tokens(of line: String) throws -> [String] {
    var source = LineWords(line)
    var tokens: [String] = []
    while true {
      switch try source.next() {
      case .word(let word): tokens.append(word)
      case .endOfCommand: tokens.append(";")
      case .endOfLine: return tokens
      }
    }
  }

  @Test(
    "a line goes on where its last backslash escapes the newline",
    arguments: [
      ("a \\", true), ("\\", true), ("a\\", true), ("a \\\\", false), ("a \"b\\", true), ("a 'b\\", false),
      ("# a \\", false), ("a # \\", false), ("a; \\", true), ("", false), ("a \"", false),
    ])
  func continues(_ line: String, _ goesOn: Bool) {
    #expect(Parser.continues(line) == goesOn)
  }
}
