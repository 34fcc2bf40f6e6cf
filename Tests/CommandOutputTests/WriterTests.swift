import Platform
import Testing

@testable import CommandOutput

@Suite struct JSONWriterTests {
  @Test func prettyIndentsByTwo() {
    let value: Value = ["name": "a", "list": [1, ["k": nil]], "none": [], "empty": [:]]
    #expect(
      JSONWriter().string(value) == """
        {
          "name": "a",
          "list": [
            1,
            {
              "k": null
            }
          ],
          "none": [],
          "empty": {}
        }
        """)
  }

  @Test func compactIsOneLine() {
    let value: Value = ["a": [1, -2.5], "b": ["c": false]]
    #expect(JSONWriter(.compact).string(value) == #"{"a":[1,-2.5],"b":{"c":false}}"#)
  }

  @Test(arguments: [
    ("plain é 漢 😀", #""plain é 漢 😀""#),
    ("quote \" back \\ slash /", #""quote \" back \\ slash /""#),
    ("line\r\n\ttab", #""line\r\n\ttab""#),
    ("\0\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#),
    ("\u{2028}\u{FEFF}", #""\u2028\ufeff""#),
    ("\u{202E}a\u{2066}\u{200F}\u{61C}", #""\u202ea\u2066\u200f\u061c""#),
    (String(rawBytes: [0x61, 0xE9, 0x9B]), "\"a\u{FFFD}\u{FFFD}\""),
    ("e\u{301}", "\"e\u{301}\""),
  ])
  func stringsAreEscaped(string: String, expected: String) {
    #expect(JSONWriter().string(.string(string)) == expected)
  }

  @Test func numbersWithoutAFormAreNull() {
    #expect(
      JSONWriter().string([.double(.nan), .double(.infinity), .unsigned(.max)])
        == "[\n  null,\n  null,\n  18446744073709551615\n]")
  }
}

@Suite struct YAMLWriterTests {
  @Test func blocksNest() {
    let value: Value = [
      "name": "vm", "disks": [["target": "vda", "tags": ["a", "b"]], ["target": "vdb"]],
      "none": [], "matrix": [[1, 2], [3]], "map": ["on": nil],
    ]
    #expect(
      YAMLWriter().string(value) == """
        name: vm
        disks:
          - target: vda
            tags:
              - a
              - b
          - target: vdb
        none: []
        matrix:
          - - 1
            - 2
          - - 3
        map:
          "on": null

        """)
  }

  @Test(arguments: ["shut off", "/var/a b.img", "vm-1", "a:b", "a#b", "https://x/y?z", "élan", "_x", "don't"])
  func safeStringsArePlain(string: String) {
    #expect(YAMLWriter().string(.string(string)) == string + "\n")
  }

  @Test(arguments: [
    "", " ", "yes", "NO", "Null", "true", "y", "~", "1", "-1", "+1", ".5", "0x1F", "1e3", "12:30:45",
    "2024-01-01",
    "52:54:00:12:34:56", "- a", "? a", ": a", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "|", ">", "@a",
    "`a",
    "%a", "[a", "{a", "'a", "=", "<<", " a", "a ", "---", "...", ".inf",
  ])
  func stringsThatReadAsSomethingElseAreQuoted(string: String) {
    #expect(YAMLWriter().string(.string(string)) == "\"\(string)\"\n")
  }

  @Test func cleanLinesAreALiteralBlock() {
    let value: Value = ["xml": "<a>\n  <b/>\n\n</a>\n", "list": ["x\ny"]]
    #expect(YAMLWriter().string(value) == "xml: |\n  <a>\n    <b/>\n\n  </a>\nlist:\n  - |-\n    x\n    y\n")
  }

  @Test(arguments: [" a\nb", "\na", "a\n\n", "a\r\nb", "a\n\u{1B}b", "\n"])
  func otherLinesAreQuoted(string: String) {
    #expect(YAMLWriter().string(.string(string)) == JSONWriter().string(.string(string)) + "\n")
  }
}

@Suite struct CSVWriterTests {
  @Test func columnsAreTheUnionOfKeys() {
    let value: Value = [["a": 1, "b": nil], ["c": true, "a": "x"]]
    #expect(CSVWriter().string(value) == "a,b,c\n1,,\nx,,true\n")
  }

  @Test func declaredColumnsStay() {
    #expect(CSVWriter(keys: ["b", "a"]).string([]) == "b,a\n")
    #expect(CSVWriter(keys: ["b"], hasHeader: false).string(["a": 1, "b": 2]) == "2\n")
  }

  @Test func specialCellsAreQuoted() {
    let value: Value = ["a": "x,y", "b": "say \"hi\"", "c": "1\n2", "d": "\r"]
    #expect(CSVWriter().string(value) == "a,b,c,d\n\"x,y\",\"say \"\"hi\"\"\",\"1\n2\",\"\r\"\n")
  }

  @Test func objectsInsideAreColumns() {
    let value: Value = [
      ["name": "vda", "read": nil, "write": [:], "last": 1],
      ["name": "vdb", "read": ["bytes": 1, "time": ["total": 2]], "last": nil],
    ]
    #expect(
      CSVWriter().string(value) == "name,read.bytes,read.time.total,write,last\nvda,,,,1\nvdb,1,2,,\n")
  }

  @Test func aLimitMayBeAWordInOneRowAndAnObjectInAnother() {
    let value: Value = [["limit": "unlimited"], ["limit": ["soft": 1]]]
    #expect(CSVWriter().string(value) == "limit,limit.soft\nunlimited,\nsoft=1,1\n")
  }

  @Test func arraysAreWords() {
    let value: Value = ["cpus": [0, 1, 3], "none": [], "mixed": ["a", nil, [1, 2]]]
    #expect(CSVWriter().string(value) == "cpus,none,mixed\n0 1 3,,a - 1 2\n")
  }

  @Test func arraysOfObjectsAreColumnsOfWords() {
    let value: Value = [
      "name": "a",
      "addresses": [
        ["address": "10.0.0.1", "prefix": 24, "source": ["kind": "lease"]],
        ["address": "fe80::1", "source": nil],
      ],
    ]
    #expect(
      CSVWriter().string(value)
        == "name,addresses.address,addresses.prefix,addresses.source.kind\na,10.0.0.1 fe80::1,24 -,lease -\n")
  }

  @Test func declaredColumnsAreKeysOrPaths() {
    let value: Value = [["name": "a", "read": ["bytes": 1, "time": 2], "write": ["bytes": 3, "time": 4]]]
    #expect(
      CSVWriter(keys: ["read", "write.bytes", "missing"]).string(value)
        == "read.bytes,read.time,write.bytes,missing\n1,2,3,\n")
    #expect(CSVWriter(keys: ["read"]).string([]) == "read\n")
  }

  @Test func scalarsHaveAColumnToo() {
    #expect(CSVWriter().string([1, "x"]) == "value\n1\nx\n")
    #expect(CSVWriter().string([]).isEmpty)
  }
}

@Suite struct NameWriterTests {
  @Test func namesAreOnePerLine() {
    let value: Value = [["id": 1, "name": "a"], ["id": 2, "name": nil], ["id": 3, "name": "c"]]
    #expect(NameWriter(key: "name").string(value) == "a\nc\n")
    #expect(NameWriter().string(value) == "1\n2\n3\n")
    #expect(NameWriter().string("x") == "x\n")
  }
}
