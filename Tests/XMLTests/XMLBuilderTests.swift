import Testing
import XML

@Suite("XML builder")
struct XMLBuilderTests {
  @Test func writesAsVirshDoes() {
    let absent: String? = nil
    var xml = XMLBuilder()
    xml.element("disk", ["type": "file", "device": absent]) { disk in
      disk.element("source", ["file": "/a'b\"<&>é"])
      disk.element("target", ["dev": "vdb"])
    }
    #expect(
      xml.text == """
        <disk type='file'>
          <source file='/a&apos;b&quot;&lt;&amp;&gt;é'/>
          <target dev='vdb'/>
        </disk>

        """)
  }

  @Test func nestsText() {
    var xml = XMLBuilder()
    xml.element("pool", ["type": "dir"]) { pool in
      pool.element("name", text: "p&q")
      pool.element("target") { $0.element("path", text: "/x") }
      pool.element("source") { _ in }
      pool.element("title", text: "")
    }
    #expect(
      xml.text == """
        <pool type='dir'>
          <name>p&amp;q</name>
          <target>
            <path>/x</path>
          </target>
          <source/>
          <title></title>
        </pool>

        """)
  }

  @Test func takesForeignXML() {
    var xml = XMLBuilder()
    xml.element("devices") { $0.raw("<disk>\n  <source/>\n</disk>\n") }
    #expect(xml.text == "<devices>\n  <disk>\n    <source/>\n  </disk>\n</devices>\n")
  }

  @Test func escapesWhatReadersWouldChange() throws {
    let odd = "tab\t line\n return\r <&>'\" é 🙂"
    let xml = "<a b='\(XMLText.escape(odd))'>\(XMLText.escape(odd, for: .element))</a>"
    let root = try XMLDocument(parsing: xml).root
    #expect(root["b"] == odd)
    #expect(root.text == odd)
    #expect(XMLText.escape("a\u{1}\u{0}b\u{1b}") == "ab")
  }
}
