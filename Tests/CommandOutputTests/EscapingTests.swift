import Platform
import Testing

@testable import CommandOutput

@Suite struct EscapingTests {
  @Test(arguments: [
    ("plain é 漢 😀 don't \\ a", "plain é 漢 😀 don't \\ a"),
    ("\u{1B}[2J\u{7F}\0", "\\x1b[2J\\x7f\\x00"),
    ("\u{80}\u{9B}31m\u{9F}\u{A0}é", "\\u0080\\u009b31m\\u009f\u{A0}é"),
    ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", "\\u202a\\u202b\\u202c\\u202d\\u202e"),
    ("\u{2066}\u{2067}\u{2068}\u{2069}", "\\u2066\\u2067\\u2068\\u2069"),
    ("\u{200E}\u{200F}\u{61C}", "\\u200e\\u200f\\u061c"),
    ("\u{2028}\u{2029}\u{200B}\u{2060}\u{FEFF}", "\\u2028\\u2029\\u200b\\u2060\\ufeff"),
    ("👩\u{200D}🚀 می\u{200C}خواهم", "👩\u{200D}🚀 می\u{200C}خواهم"),
    (String(rawBytes: [0x61, 0x9B, 0x33, 0xE9]), "a\\x9b3\\xe9"),
  ])
  func whatActsOnATerminalIsShown(text: String, expected: String) {
    #expect(text.escapedForTerminal.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(text.escapedForLine.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func onlyALineHasItsBlanksEscaped() {
    #expect("a\n\tb\r\u{1B}".escapedForTerminal == "a\n\tb\\r\\x1b")
    #expect("a\n\tb\r\u{1B}".escapedForLine == "a\\n\\tb\\r\\x1b")
    #expect("a\r\nb".escapedForLine == "a\\r\\nb")
  }

  /// Swift takes CR LF for one character, and an accent together with the letter before it.
  @Test func nothingHidesBehindAnotherScalar() {
    #expect("e\u{301}\u{202E}\u{301}".escapedForTerminal == "e\u{301}\\u202e\u{301}")
    #expect("a\r\n".escapedForTerminal == "a\\r\n")
  }
}
