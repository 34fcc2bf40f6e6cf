import Testing
import XML

@Suite("XML errors")
struct XMLErrorTests {
  private func error(parsing text: String, name: String = "(string)") throws -> XMLError {
    try #require(throws: XMLError.self) { try XMLDocument(parsing: text, name: name) }
  }

  @Test func pointsAtTheMistake() throws {
    let error = try error(parsing: "<domain>\n  <a></domain>\n", name: "(domain_definition)")
    #expect(error.line == 2)
    #expect(error.column == 15)
    #expect(
      error.description == """
        (domain_definition):2: Opening and ending tag mismatch: a line 2 and domain
          <a></domain>
        --------------^
        """)
  }

  @Test(arguments: ["", " ", "\n", "text", "<a", "<a>\0</a>", "<a b=\"é", "<é\n", "<a>\r\n\r\n"])
  func neverFailsWithoutAMessage(text: String) throws {
    let error = try error(parsing: text)
    #expect(!error.message.isEmpty)
    if let excerpt = error.excerpt { #expect(excerpt.caret <= excerpt.text.count) }
  }

  @Test func aLongLineMakesAShortMessage() throws {
    let text = "<a>\(String(repeating: "é", count: 2_000_000))</b>\(String(repeating: "x", count: 100_000))"
    let error = try error(parsing: text)
    #expect(error.description.utf8.count < 300)
    #expect(error.excerpt?.text.contains("é</b>") == true)
    #expect(error.excerpt?.text.contains("\u{fffd}") == false)
  }

  @Test func aLongNameMakesAShortMessage() throws {
    let name = String(repeating: "n", count: 40_000)
    #expect(try error(parsing: "<\(name)></a>").description.utf8.count < 600)
  }

  @Test func excerptsHaveNoControlCharacters() throws {
    let excerpt = try #require(error(parsing: "<a>\u{1b}[31m</a>").excerpt)
    #expect(!excerpt.text.unicodeScalars.contains("\u{1b}"))
  }

  @Test func undeclaredNamespacesAreForgiven() throws {
    #expect(try XMLDocument(parsing: "<q:a><b/></q:a>").root.children.count == 1)
  }
}
