import Glibc
import Platform
import Testing

@testable import CommandOutput

/// The expected texts are what virsh 9.0.0 printed for the same names.
@Suite struct TextTableTests {
  @Test func looksLikeVirsh() {
    let table = TextTable(
      titles: ["Name", "State", "Autostart", "Persistent"], rows: [["default", "active", "no", "yes"]])
    #expect(
      table.render(header: true) == """
         Name      State    Autostart   Persistent
        --------------------------------------------
         default   active   no          yes

        """)
    #expect(table.render(header: false) == " default   active   no   yes\n")
  }

  @Test func emptyTableIsItsHeader() {
    let table = TextTable(titles: ["Name", "Path"])
    #expect(table.render(header: true) == " Name   Path\n--------------\n")
    #expect(table.render(header: false).isEmpty)
  }

  @Test func emptyLastCellLeavesItsSpace() {
    let table = TextTable(titles: ["State", "Title"], rows: [["running", ""]])
    #expect(table.render(header: false) == " running   \n")
  }

  @Test(arguments: [
    (#"back\x41"#, #"back\x5cx41"#), (#"a\b"#, #"a\b"#), ("tab\tx", #"tab\x09x"#),
    ("del\u{7F}x", #"del\x7fx"#), ("café", #"caf\xff\xff"#), ("wide漢字", #"wide\xff\xff\xff\xff\xff\xff"#),
    ("a\nb", #"a\x0ab"#),
  ])
  func plainLocaleEscapesAllButASCII(name: String, expected: String) {
    withLocale("C") {
      let cell = TerminalCell(name)
      #expect(cell.text == expected)
      #expect(cell.width == expected.utf8.count)
    }
  }

  @Test(arguments: [
    ("café", "café", 4), ("comb-e\u{301}", "comb-e\u{301}", 6), ("wide漢字", "wide漢字", 8),
    ("emoji😀", "emoji😀", 7), ("zwsp\u{200B}x", "zwsp\u{200B}x", 5), ("nbsp\u{A0}x", "nbsp\u{A0}x", 6),
    ("c1\u{85}x", #"c1\xff\xffx"#, 11), ("\u{E0FFF}", #"\xff\xff\xff\xff"#, 16),
    ("hangul\u{1100}\u{1161}", "hangul\u{1100}\u{1161}", 8),
  ])
  func unicodeLocaleCountsCells(name: String, expected: String, width: Int) {
    withLocale("C.UTF-8") {
      let cell = TerminalCell(name)
      #expect(cell.text.unicodeScalars.elementsEqual(expected.unicodeScalars))
      #expect(cell.width == width)
    }
  }

  /// A volume's file may have any name: virsh shows each byte that is no character as `\xff`, in both locales.
  @Test(arguments: [
    ([0x63, 0x61, 0x66, 0xE9], #"caf\xff"#), ([0x61, 0xFF, 0x62], #"a\xffb"#),
    ([0x78, 0xC3, 0x28], #"x\xff("#),
    ([0xE2, 0x82], #"\xff\xff"#), ([0xED, 0xA0, 0x80, 0x78], #"\xff\xff\xffx"#),
  ])
  func bytesThatAreNoCharactersAreEscaped(bytes: [UInt8], expected: String) {
    for locale in ["C", "C.UTF-8"] {
      withLocale(locale) {
        let cell = TerminalCell(String(rawBytes: bytes))
        #expect(cell.text == expected)
        #expect(cell.width == expected.utf8.count)
      }
    }
  }

  /// U+10FFE9 in the name of a file: the bytes are carried, and stand for a character all the same.
  @Test func aCarrierInANameStays() {
    withLocale("C.UTF-8") {
      let name = String(rawBytes: Array("pu\u{10FFE9}x".utf8))
      #expect(TerminalCell(name).text.rawBytes == name.rawBytes)
      #expect(TerminalCell(name).width == 4)
    }
  }

  @Test func onlyTerminalsAreSparedWhatIsNotSeen() {
    let table = TextTable(titles: ["A"], rows: [["a\u{202E}b\u{200B}\u{1B}"], ["caf\u{E9}"]])
    withLocale("C.UTF-8") {
      #expect(table.render(header: false) == " a\u{202E}b\u{200B}\\x1b\n café\n")
      let terminal = Styler(isTerminal: true, hasColor: false)
      #expect(table.render(header: false, style: terminal) == " a\\u202eb\\u200b\\x1b\n café\n")
    }
  }

  @Test func stylesDoNotMoveColumns() {
    let table = TextTable(
      titles: ["A", "B"], rows: [["on", "x"], ["crashed", "y"]], styles: [[.ok, nil], [.error, nil]])
    let style = Styler(isTerminal: true, hasColor: true)
    #expect(
      table.render(header: false, style: style)
        == " \u{1B}[32mon\u{1B}[0m        x\n \u{1B}[31mcrashed\u{1B}[0m   y\n")
    let plain = table.render(header: true, style: Styler(isTerminal: true, hasColor: false))
    #expect(plain == table.render(header: true))
  }

  /// Sets the locale of this thread only, as other tests run beside this one.
  private func withLocale(_ name: String, _ body: () -> Void) {
    let locale = newlocale(1 << LC_CTYPE, name, nil)
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      freelocale(locale)
    }
    body()
  }
}
