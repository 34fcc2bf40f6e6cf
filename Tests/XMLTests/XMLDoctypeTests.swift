import Glibc
import Testing
import XML

/// Documents that are short and stand for something large, or for files of this machine.
@Suite("XML document types")
struct XMLDoctypeTests {
  private static let laughs =
    "<!DOCTYPE a [<!ENTITY l0 'lol'>"
    + (1...9).map { "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>" }.joined()
    + "]>"
  private static let long = String(repeating: "x", count: 100_000)
  private static let quadratic =
    "<!DOCTYPE a [<!ENTITY e '\(long)'>]><a>\(String(repeating: "&e;", count: 100_000))</a>"

  static let hostile: [(name: String, text: String)] = [
    ("billion laughs", laughs + "<a>&l9;</a>"),
    ("billion laughs in an attribute", laughs + "<a b='&l9;'/>"),
    ("billion laughs in a default", laughs.dropLast(2) + "<!ATTLIST a b CDATA '&l9;'>]><a/>"),
    ("few laughs, often", laughs + "<a>\(String(repeating: "&l4;", count: 50_000))</a>"),
    ("quadratic blowup", quadratic),
    (
      "quadratic blowup of attributes",
      "<!DOCTYPE a [<!ENTITY e '\(long)'>]><a>\(String(repeating: "<b c='&e;'/>", count: 50_000))</a>"
    ),
    (
      "blowup by elements",
      "<!DOCTYPE a [<!ENTITY e '\(String(repeating: "<b/>", count: 25_000))'>]>"
        + "<a>\(String(repeating: "&e;", count: 100_000))</a>"
    ),
    (
      "blowup by defaults",
      "<!DOCTYPE a [<!ATTLIST b c CDATA '\(long)'>]><a>\(String(repeating: "<b/>", count: 100_000))</a>"
    ),
    ("a loop", "<!DOCTYPE a [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><a>&a;</a>"),
    ("a definition that is used before its parts", laughsBackwards),
    ("an external entity", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"),
    ("an external subset", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"),
    ("a public subset", "<!DOCTYPE a PUBLIC '-//x' 'http://127.0.0.1:1/x.dtd'><a/>"),
    ("a parameter entity", "<!DOCTYPE a [<!ENTITY % p '<!ENTITY e \"x\">'> %p;]><a>&e;</a>"),
    ("an external parameter entity", "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><a/>"),
    ("an unparsed entity", "<!DOCTYPE a [<!ENTITY e SYSTEM 'x' NDATA gif>]><a/>"),
  ]

  private static let laughsBackwards =
    "<!DOCTYPE a ["
    + (1...9).reversed().map {
      "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>"
    }.joined() + "<!ENTITY l0 'lol'>]><a>&l9;</a>"

  @Test("hostile documents are refused, at once and cheaply", arguments: hostile.map(\.name))
  func hostileDocumentsAreRefused(name: String) throws {
    let text = try #require(Self.hostile.first { $0.name == name }?.text)
    for doctype in [XMLDocument.Doctype.refused, .bounded] {
      let before = Cost.ofThisThread
      #expect(throws: XMLError.self) { try XMLDocument(parsing: text, doctype: doctype) }
      let after = Cost.ofThisThread
      #expect(after.seconds - before.seconds < 0.5, "\(doctype)")
      #expect(after.bytes - before.bytes < 50 << 20, "\(doctype)")
    }
  }

  @Test func theMessageSaysWhatAndWhere() throws {
    let text = "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"
    let refused = try #require(throws: XMLError.self) { try XMLDocument(parsing: text) }
    #expect(refused.message == "A document type declaration (DOCTYPE) is not accepted here")
    #expect(refused.line == 2)
    let laughs = try #require(throws: XMLError.self) {
      try XMLDocument(parsing: Self.laughs + "\n<a>&l9;</a>", doctype: .bounded)
    }
    #expect(
      laughs.message == "The entities of the document add more than 256 KiB to it, or hold themselves")
    #expect(laughs.line == 2)
  }

  @Test func appendedElementsHaveNoneEither() throws {
    let root = try XMLDocument(rootNamed: "a").root
    #expect(throws: XMLError.self) { try root.append(parsing: "<!DOCTYPE b><b/>") }
  }

  @Test func ordinaryEntitiesOfAFileAreReplaced() throws {
    let text = """
      <!DOCTYPE domain [
        <!ENTITY images "/srv/&site;/images">
        <!ENTITY site 'b&amp;b'>
        <!ENTITY disk "<disk type='file'><source file='&images;/a'/></disk>">
      ]>
      <domain><name>&site;</name>&disk;&disk;</domain>
      """
    let document = try XMLDocument(parsing: text, doctype: .bounded)
    #expect(document.root.child(named: "name")?.text == "b&b")
    #expect(try document.string(matching: "//source/@file") == "/srv/b&b/images/a")
    #expect(try document.nodes(matching: "//disk").count == 2)
  }

  @Test func whatLooksLikeADoctypeIsNone() throws {
    let document = try XMLDocument(parsing: "<a><!-- <!DOCTYPE b> --><![CDATA[<!DOCTYPE c>]]></a>")
    #expect(document.root.text == "<!DOCTYPE c>")
  }

  @Test func theLimitOfExpansionIsExact() throws {
    let kilobyte = String(repeating: "x", count: 1023)
    func document(uses: Int) -> String {
      "<!DOCTYPE a [<!ENTITY k '\(kilobyte)'>]><a>\(String(repeating: "&k;", count: uses))</a>"
    }
    #expect(
      try XMLDocument(parsing: document(uses: 256), doctype: .bounded).root.text.utf8.count == 256 * 1023)
    #expect(throws: XMLError.self) { try XMLDocument(parsing: document(uses: 257), doctype: .bounded) }
  }

  @Test func documentsHaveALimit() throws {
    let text = "<a>" + String(repeating: " ", count: XMLDocument.largestDocument) + "</a>"
    let error = try #require(throws: XMLError.self) { try XMLDocument(parsing: text) }
    #expect(error.message == "The document is larger than 16 MiB")
  }
}

/// What a thread has used. Other tests run beside, so that neither a clock nor the size of the process would do.
private struct Cost {
  /// Processor time.
  var seconds: Double
  /// Memory that was touched for the first time.
  var bytes: Int

  /// RUSAGE_THREAD, which Swift's Glibc leaves out.
  private static let thread: Int32 = 1

  static var ofThisThread: Cost {
    var usage = rusage()
    getrusage(thread, &usage)
    let seconds = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }
    return Cost(seconds: seconds[0] + seconds[1], bytes: usage.ru_minflt * Int(getpagesize()))
  }
}
