import Testing

@testable import LineEditor

@Suite("Where a line ends on the screen")
struct LineLayoutTests {
  private func layout(_ text: String, prompt: String = "", width: Int = 10) -> LineLayout {
    var layout = LineLayout(width: width)
    layout.takePrompt(prompt)
    layout.take(text)
    return layout
  }

  @Test(arguments: [
    ("abc", 0, 3), ("abcdefghij", 1, 0), ("abcdefghijk", 1, 1), ("日本語日本", 1, 0), ("a日本語日本", 1, 2),
    ("e\u{301}a", 0, 2), ("\u{1}\u{7f}", 0, 4), ("abcdefghi\u{1}", 1, 1), ("ab\tc", 0, 9), ("a\nb", 1, 1),
    (String(decoding: [0x61, 0xEE, 0x80, 0x80, 0xEF, 0xB7, 0x90], as: UTF8.self), 0, 8 + 1),
  ])
  func ends(_ text: String, row: Int, column: Int) {
    let layout = layout(text)
    #expect((layout.row, layout.column) == (row, column), "\(layout.text)")
  }

  @Test func colourTakesNoCells() {
    let layout = layout("x", prompt: "\u{1}\u{1b}[1m\u{1}v#\u{1}\u{1b}[0m\u{1} ")
    #expect((layout.row, layout.column) == (0, 4))
    #expect(layout.text == "\u{1b}[1mv#\u{1b}[0m x")
  }
}
