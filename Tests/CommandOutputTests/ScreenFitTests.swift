import Testing

@testable import CommandOutput

/// What can be seen at once.
@Suite("Screens")
struct ScreenFitTests {
  @Test(
    "lines are counted as a screen breaks them",
    arguments: [
      ("", 3, 1, true), ("a\nb\n", 3, 2, true), ("a\nb\n", 3, 1, false), ("a\nb", 3, 2, true),
      ("abc\n", 3, 1, true), ("abcd\n", 3, 1, false), ("abcd\n", 3, 2, true), ("\n\n\n", 3, 3, true),
      ("\n\n\n", 3, 2, false), ("\u{1b}[31mabc\u{1b}[0m\n", 3, 1, true),
      ("\u{1b}[31mabcd\u{1b}[0m\n", 3, 1, false),
      ("abcdefg\nab\n", 3, 4, true), ("abcdefg\nab\n", 3, 3, false),
    ])
  func fits(_ text: String, _ columns: Int, _ rows: Int, _ expected: Bool) {
    #expect(text.fits(columns: columns, rows: rows) == expected)
  }
}
