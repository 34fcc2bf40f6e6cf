import Testing

@testable import LineEditor

@Suite("Completion")
struct CompletionTests {
  private static let words: [(String, String, Int, Character?)] = [
    ("", "", 0, nil),
    ("start", "start", 5, nil),
    ("start ", "", 0, nil),
    ("a;sta", "sta", 3, nil),
    ("a 'b c", "b c", 4, "'"),
    ("a \"b\\\" c", "b\" c", 6, "\""),
    ("a b\\ c", "b c", 4, nil),
    ("a 'b'c", "bc", 4, nil),
    ("a 'b\\", "b\\", 3, "'"),
  ]

  @Test(arguments: words)
  func findsTheWord(text: String, value: String, length: Int, quote: Character?) {
    let word = Word(endOf: text)
    #expect(word.value == value)
    #expect(word.typedLength == length)
    #expect(word.openQuote == quote)
  }

  @Test(arguments: [
    ("plain", "plain"), ("two words", "'two words'"), ("it's", "\"it's\""), ("a\"b", "'a\"b'"),
    ("a'\"\\", "\"a'\\\"\\\\\""), ("#1", "'#1'"), ("a;b", "'a;b'"),
  ])
  func quotesSoThatTheWordComesBack(value: String, typed: String) {
    #expect(Word.typed(value, in: nil, complete: true) == typed)
    #expect(Word(endOf: typed).value == value)
  }

  @Test func picksWhatFits() {
    #expect(Completion(of: "x", from: ["a"]) == .none)
    #expect(Completion(of: "a", from: ["ab", "ab", "b"]) == .unique(last: 1, with: "ab "))
    #expect(Completion(of: "a", from: ["abc", "abd"]) == .common(last: 1, with: "ab"))
    #expect(Completion(of: "a ab", from: ["abd", "abc"]) == .ambiguous(["abc", "abd"]))
    let folder = LineEditor.Candidate("/usr/", isUnfinished: true)
    let option = LineEditor.Candidate("--file=", isUnfinished: true)
    #expect(Completion(of: "cd /u", from: [folder]) == .unique(last: 2, with: "/usr/"))
    #expect(Completion(of: "--f", from: [option]) == .unique(last: 3, with: "--file="))
    #expect(Completion(of: "dominfo la", from: ["last="]) == .unique(last: 2, with: "last= "))
  }

  @Test func describesWhatFitsTheWindow() {
    let candidates = [
      LineEditor.Candidate("a", note: "the first"), LineEditor.Candidate("日本"),
      LineEditor.Candidate("ccc", note: "evil\u{1b}[31m, and too long for the window"),
    ]
    let list = CandidateList.text(candidates, width: 20, height: 4)
    #expect(list == "a     the first\n日本\nccc   evil?[31m, a…\n")
    #expect(list.split(separator: "\n").allSatisfy { $0.count < 20 })
    #expect(CandidateList.text(candidates, width: 20, height: 3) == "a     ccc\n日本\n")
    #expect(CandidateList.text(candidates, width: 4, height: 9) == "a\n日本\nccc\n")
  }

  @Test func laysOutColumns() {
    #expect(CandidateList.columns(["a", "bb", "日本", "d"], width: 12) == "a     日本\nbb    d\n")
    #expect(CandidateList.columns(["too long for it"], width: 3) == "too long for it\n")
    #expect(CandidateList.columns(["a\u{1b}[31m"], width: 80) == "a?[31m\n")
  }

  @Test func dropsMalformedInput() {
    var input = UTF8Accumulator()
    let bytes: [UInt8] = [0x61, 0xc3, 0x62, 0xff, 0x80, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0x80]
    #expect(String(String.UnicodeScalarView(bytes.compactMap { input.add($0) })) == "ab€")
  }
}

extension LineEditor.Candidate: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
