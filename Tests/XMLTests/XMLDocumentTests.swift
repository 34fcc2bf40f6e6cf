import Platform
import Testing
import XML

@Suite("XML documents")
struct XMLDocumentTests {
  @Test func findsElementsAttributesAndText() throws {
    let document = try XMLDocument(parsing: "<d a='1'><disk type='file'/><name>x &amp; y</name><disk/></d>")
    #expect(document.root.name == "d")
    #expect(document.root["a"] == "1")
    #expect(document.root["b"] == nil)
    #expect(document.root.children.map(\.name) == ["disk", "name", "disk"])
    #expect(document.root.children(named: "disk").count == 2)
    #expect(document.root.child(named: "name")?.text == "x & y")
    #expect(document.root.child(named: "name")?.parent == document.root)
    #expect(document.root.parent == nil)
    #expect(document.root.attributes.map(\.name) == ["a"])
  }

  @Test func nodesKeepTheirDocument() throws {
    func root() throws -> XMLNode { try XMLDocument(parsing: "<a><b>text</b></a>").root }
    #expect(try root().child(named: "b")?.text == "text")
  }

  @Test func bytesThatAreNotUTF8AreAnError() throws {
    let bytes = Array("<a>caf".utf8) + [0xE9] + Array("</a>".utf8)
    let error = try #require(throws: XMLError.self) { try XMLDocument(parsing: String(rawBytes: bytes)) }
    #expect(error.message.hasPrefix("Input is not proper UTF-8"))
  }

  /// U+10FFE9 stands for the byte E9 elsewhere; here it is only itself, on the way in and out.
  @Test func aCarrierInTheTextStaysItself() throws {
    let bytes = Array("<a b='\u{10FFE9}'>\u{10FFE9}</a>".utf8)
    let root = try XMLDocument(parsing: String(rawBytes: bytes)).root
    #expect(root.text.rawBytes == Array("\u{10FFE9}".utf8))
    #expect(root["b"]?.rawBytes == Array("\u{10FFE9}".utf8))
  }

  @Test func aZeroIsNoEnd() throws {
    let error = try #require(throws: XMLError.self) { try XMLDocument(parsing: "<a>\n</a>\n\0<b/>") }
    #expect(error.message == "The document holds a zero byte")
    #expect(error.line == 3)
    let root = try XMLDocument(parsing: "<a/>").root
    #expect(throws: XMLError.self) { try root.nodes(matching: "//a\0[") }
  }

  @Test func ignoresTheDeclaredEncoding() throws {
    let document = try XMLDocument(parsing: "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>")
    #expect(document.root.text == "é")
  }

  @Test func serializesWithADeclaration() throws {
    let document = try XMLDocument(parsing: "<a><b c='é'/></a>")
    #expect(
      document.serialized == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a>
          <b c="é"/>
        </a>

        """)
  }

  @Test func namespacesAreApartFromNames() throws {
    let document = try XMLDocument(parsing: "<a xmlns:q='urn:q' q:n='2'><q:b/></a>")
    let child = try #require(document.root.children.first)
    #expect(child.name == "b")
    #expect(child.namespace == "urn:q")
    #expect(document.root["n"] == nil)
    #expect(try document.nodes(matching: "//*[namespace-uri()='urn:q']") == [child])
    #expect(try document.nodes(matching: "//namespace::*") == [])
  }
}

@Suite("XML editing")
struct XMLEditingTests {
  @Test func changesAttributes() throws {
    let node = try XMLDocument(parsing: "<a b='1' c='2'/>").root
    let removed = try #require(node.attributes.first)
    node["b"] = nil
    node["c"] = "<&\"'"
    node["d"] = "é"
    #expect(node.dump() == #"<a c="&lt;&amp;&quot;'" d="&#xE9;"/>"#)
    #expect(removed.text == "1")
  }

  @Test func removedNodesStayValid() throws {
    let document = try XMLDocument(parsing: "<a><b><c/></b></a>")
    let inner = try #require(document.nodes(matching: "//c").first)
    let outer = try #require(inner.parent)
    outer.remove()
    inner.remove()
    document.root.remove()
    #expect(document.root.dump() == "<a/>")
    #expect(outer.dump() == "<b/>")
    #expect(inner.dump() == "<c/>")
  }

  @Test func appendsChildren() throws {
    let root = try XMLDocument(rootNamed: "domain").root
    try root.append(element: "name", text: "a&b")
    let disk = try root.append(parsing: "<disk type='file'><source/></disk>")
    disk.child(named: "source")?["file"] = "/x"
    #expect(
      root.dump() == """
        <domain>
          <name>a&amp;b</name>
          <disk type="file">
            <source file="/x"/>
          </disk>
        </domain>
        """)
    #expect(throws: XMLError.self) { try root.append(parsing: "<a>") }
    #expect(root.children.count == 2)
  }

  @Test func replacesContent() throws {
    let root = try XMLDocument(parsing: "<a><b>1</b></a>").root
    let child = try #require(root.children.first)
    root.text = "x < &amp;"
    #expect(root.dump() == "<a>x &lt; &amp;amp;</a>")
    #expect(child.text == "1")
    root.text = ""
    #expect(root.dump() == "<a/>")
  }

  @Test func appendsCopiesOfAnyKind() throws {
    let document = try XMLDocument(parsing: "<a t='1'><b t='2'/>text<!--c--></a>")
    let wrapper = try XMLDocument(rootNamed: "nodes").root
    let nodes = try document.nodes(matching: "//@t|//text()|//comment()|//b")
    for node in nodes { try wrapper.append(copyOf: node) }
    #expect(wrapper.dump() == #"<nodes t="2"><b t="2"/>text<!--c--></nodes>"#)
  }
}
