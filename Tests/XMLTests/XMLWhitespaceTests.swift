import Testing
import XML

/// A document whose white space is kept is changed in place: what is printed is what was there, but for the change.
@Suite("White space of XML documents")
struct XMLWhitespaceTests {
  private let text = "<disk>\n      <source file='/a'/>\n      <target dev='vda'/>\n    </disk>"

  @Test func whatStaysIsPrintedAsItWas() throws {
    let disk = try XMLDocument(parsing: text, keepsWhitespace: true).root
    #expect(disk.dump() == text.replacing("'", with: "\""))
    disk.child(named: "source")?.remove()
    #expect(disk.dump() == "<disk>\n      \n      <target dev=\"vda\"/>\n    </disk>")
  }

  @Test func anElementInFrontOfAnotherHasALineOfItsOwn() throws {
    let disk = try XMLDocument(parsing: text, keepsWhitespace: true).root
    disk.child(named: "source")?.remove()
    let source = try #require(try disk.child(named: "target")?.insertBefore(element: "source"))
    source["dev"] = "/b"
    #expect(
      disk.dump()
        == "<disk>\n      \n      <source dev=\"/b\"/>\n      <target dev=\"vda\"/>\n    </disk>")
  }

  @Test func withoutWhiteSpaceTheDocumentIsIndentedAnew() throws {
    let disk = try XMLDocument(parsing: text).root
    try disk.child(named: "target")?.insertBefore(element: "driver")
    #expect(
      disk.dump()
        == "<disk>\n  <source file=\"/a\"/>\n  <driver/>\n  <target dev=\"vda\"/>\n</disk>")
    #expect(throws: XMLError.self) { try disk.insertBefore(element: "other") }
  }
}
