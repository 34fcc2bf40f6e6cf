import Testing
import XML

@Suite("XPath")
struct XPathTests {
  private let document: XMLDocument

  init() throws {
    // What the test driver says of its domain, cut short.
    document = try XMLDocument(
      parsing: """
        <domain type='test' id='1'>
          <name>test</name>
          <memory unit='KiB'>8388608</memory>
          <os>
            <type arch='i686'>hvm</type>
            <boot dev='hd'/>
          </os>
        </domain>
        """)
  }

  /// What `virsh -c test:///default dumpxml test --xpath EXPRESSION` prints for the first node.
  @Test(arguments: [
    ("//name", "<name>test</name>"),
    ("//memory", #"<memory unit="KiB">8388608</memory>"#),
    ("//@type", #" type="test""#),
    ("//name/text()", "test"),
    ("//os", "<os>\n  <type arch=\"i686\">hvm</type>\n  <boot dev=\"hd\"/>\n</os>"),
  ])
  func dumpsAsVirshDoes(expression: String, expected: String) throws {
    #expect(try document.nodes(matching: expression).map { $0.dump() } == [expected])
  }

  @Test func wrapsAsVirshDoes() throws {
    let wrapper = try XMLDocument(rootNamed: "nodes").root
    for node in try document.nodes(matching: "//name|//memory") { try wrapper.append(copyOf: node) }
    #expect(
      wrapper.dump() == """
        <nodes>
          <name>test</name>
          <memory unit="KiB">8388608</memory>
        </nodes>
        """)
  }

  @Test func dumpsTheWholeDocument() throws {
    let dump = try #require(document.nodes(matching: "/").first).dump()
    #expect(dump.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<domain type=\"test\" id=\"1\">\n"))
  }

  @Test func readsStringsAndNumbers() throws {
    #expect(try document.string(matching: "//name") == "test")
    #expect(try document.string(matching: "//os/type/@arch") == "i686")
    #expect(try document.string(matching: "//none") == nil)
    #expect(try document.string(matching: "concat(//name, '!')") == "test!")
    #expect(try document.number(matching: "//memory") == 8_388_608)
    #expect(try document.number(matching: "count(//os/*)") == 2)
    #expect(try document.number(matching: "//name") == nil)
  }

  @Test func startsAtANode() throws {
    let os = try #require(document.root.child(named: "os"))
    #expect(try os.nodes(matching: "*").map(\.name) == ["type", "boot"])
    #expect(try os.string(matching: "../name") == "test")
    #expect(try os.number(matching: "count(boot)") == 1)
  }

  @Test func saysWhatIsWrong() throws {
    let notNodes = try #require(throws: XMLError.self) { try document.nodes(matching: "count(//os)") }
    #expect(notNodes.message == "Incorrect xpath 'count(//os)'")
    let syntax = try #require(throws: XMLError.self) { try document.nodes(matching: "//[") }
    #expect(syntax.description == "XPath: Invalid expression\n//[\n--^")
    let unknown = try #require(throws: XMLError.self) { try document.string(matching: "foo()") }
    #expect(unknown.message == "Unregistered function")
    #expect(unknown.remark == "xmlXPathCompOpEval: function foo not found" && syntax.remark == nil)
    #expect(syntax.column == 3)
  }

  @Test func findsNoNodes() throws {
    #expect(try document.nodes(matching: "//none").isEmpty)
  }
}
