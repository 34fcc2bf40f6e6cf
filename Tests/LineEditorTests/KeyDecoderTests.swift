import Testing

@testable import LineEditor

@Suite("Keys and pastes")
struct KeyDecoderTests {
  private static let start = "\u{1b}[200~"
  private static let end = "\u{1b}[201~"

  private func items(of bytes: [UInt8], marked: Bool = true) -> [KeyDecoder.Item] {
    var decoder = KeyDecoder()
    decoder.knowsMarks = marked
    for byte in bytes { decoder.take(byte) }
    decoder.giveUp()
    return decoder.items
  }

  private func items(of text: String) -> [KeyDecoder.Item] { items(of: Array(text.utf8)) }

  private func keys(_ text: String) -> [KeyDecoder.Item] { text.unicodeScalars.map { .key($0) } }

  @Test(
    "other sequences are keys, also those that begin like a mark",
    arguments: [
      "a", "\u{1b}", "\u{1b}[A", "\u{1b}\u{1b}[A", "\u{1b}[200", "\u{1b}[20\u{1b}[3~", "\u{1b}[2x",
      "é\u{1b}é",
    ])
  func passesKeys(text: String) {
    #expect(items(of: text) == keys(text))
  }

  @Test("what is pasted is text, whatever it holds")
  func keepsPastesApart() {
    #expect(
      items(of: "a\(Self.start)b\tc\u{3}\u{1b}[A\u{4}é\u{85}\(Self.end)d")
        == [.key("a"), .text("b c[Aé"), .key("d")])
    #expect(items(of: "\u{1b}\(Self.start)x\(Self.end)") == [.key("\u{1b}"), .text("x")])
    #expect(items(of: Self.start + "\u{1b}[200~" + Self.end) == [.text("[200~")])
    #expect(items(of: Self.start + Self.end + "x") == [.key("x")])
  }

  @Test("each end of a line in a paste is one")
  func endsLines() {
    #expect(
      items(of: Self.start + "a\rb\nc\r\nd\n\n" + Self.end)
        == [.text("a"), .newline, .text("b"), .newline, .text("c"), .newline, .text("d"), .newline, .newline])
  }

  @Test("bytes that are no UTF-8 go, and nothing with them")
  func dropsBytes() {
    #expect(items(of: [0xE9, 0x61, 0xC3, 0x1B, 0x5B, 0x41, 0xFF, 0x0D]) == keys("a\u{1b}[A\r"))
    #expect(
      items(of: Array(Self.start.utf8) + [0x61, 0xE9, 0x62, 0xF0, 0x9F] + Array(Self.end.utf8) + [0x63])
        == [.text("ab"), .key("c")])
    // What would be taken for a byte, or for a paste.
    #expect(items(of: "a\u{10FFE9}\u{9f}b") == keys("ab"))
  }

  @Test("without a terminal, marks are bytes like others")
  func readsPipesAsTheyAre() {
    #expect(items(of: Array(Self.start.utf8), marked: false) == keys(Self.start))
  }

  @Test("a paste that nobody wants any more goes, also what is still to come of it")
  func discardsPastes() {
    var decoder = KeyDecoder()
    decoder.knowsMarks = true
    for byte in (Self.start + "a\nb" + Self.end + Self.start + "c").utf8 { decoder.take(byte) }
    #expect(decoder.items.count == 3)
    decoder.discardPaste()
    #expect(decoder.items.isEmpty)
    for byte in ("d\n" + Self.end + "e").utf8 { decoder.take(byte) }
    #expect(decoder.items == [.key("e")])
  }

  @Test("a terminal that forgets the end of a paste is not waited for")
  func losesPatience() {
    var decoder = KeyDecoder()
    decoder.knowsMarks = true
    #expect(decoder.patience == nil)
    for byte in (Self.start + "a").utf8 { decoder.take(byte) }
    #expect(decoder.patience != nil)
    decoder.giveUp()
    for byte in ("b" + Self.end + "c").utf8 { decoder.take(byte) }
    #expect(decoder.items == [.text("a"), .key("b"), .key("c")])
    #expect(decoder.patience == nil)
  }
}
