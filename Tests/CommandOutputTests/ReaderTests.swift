import Platform
import TestSupport
import Testing

@testable import CommandOutput

/// What the writers write, read back by the parsers that people have: PyYAML (YAML 1.1), Python's json and csv.
@Suite(
  "Documents that other parsers read", .needs(Readers.needs))
struct ReaderTests {
  private let values: [Value]

  init() throws {
    try Readers.needs.require()
    var nasty = NastyValues(seed: 20_240_229)
    values = NastyValues.chosen + (0..<400).map { _ in nasty.value(depth: 3) }
  }

  @Test func yaml() async throws {
    let text = values.map { "---\n" + YAMLWriter().string($0) }.joined()
    try await compare("for v in yaml.safe_load_all(f): print(canon(v))", reading: text)
  }

  @Test func prettyJSON() async throws {
    let text = "[" + values.map(JSONWriter(.pretty).string).joined(separator: ",") + "]"
    try await compare("for v in json.load(f): print(canon(v))", reading: text)
  }

  @Test func jsonLines() async throws {
    let text = values.map { JSONWriter(.compact).string($0) + "\n" }.joined()
    #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } == values.count)
    try await compare("for l in f.read().split('\\n')[:-1]: print(canon(json.loads(l)))", reading: text)
  }

  @Test func csv() async throws {
    var nasty = NastyValues(seed: 7)
    let header = ["a", "b,\"c\"", " d\n"]
    let rows = (0..<300).map { _ in header.map { _ in nasty.string().replacingCarriedBytes } }
    let value = Value.array(
      rows.map { row in .object(zip(header, row).map { Member(key: $0, value: .string($1)) }) })
    let expected = ([header] + rows).map { Readers.canonical(.array($0.map(Value.string))) }
    let text = CSVWriter().string(value)
    #expect(try await Readers.read(text, by: "for r in csv.reader(f): print(canon(r))") == expected)
  }

  @Test func csvOfOneColumn() async throws {
    let rows = ["", "a", "", " ", "\n"]
    let value = Value.array(rows.map { ["x": .string($0)] })
    let expected = (["x"] + rows).map { Readers.canonical([.string($0)]) }
    #expect(
      try await Readers.read(CSVWriter().string(value), by: "for r in csv.reader(f): print(canon(r))")
        == expected)
  }

  private func compare(_ loop: String, reading text: String) async throws {
    let read = try await Readers.read(text, by: loop)
    #expect(read.count == values.count)
    for (value, read) in zip(values, read) {
      #expect(
        read == Readers.canonical(value),
        "\(JSONWriter(.compact).string(value))\n\(YAMLWriter().string(value))")
    }
  }
}

/// Python, and a form of values that it and we write alike: types and bytes, nothing that could be escaped wrongly.
private enum Readers {
  static let python = "/usr/bin/python3"
  static let needs = Prerequisites(files: [
    python: "python3", "/usr/lib/python3/dist-packages/yaml/__init__.py": "python3-yaml",
  ])

  /// Reads a text by a loop that prints one canonical value a line.
  static func read(_ text: String, by loop: String) async throws -> [String] {
    try await withScratch { scratch in
      let path = try scratch.write(text, to: "text")
      let result = try await Hermetic(scratch: scratch).run(python, ["-c", script + loop, path])
      guard result.status == .exited(0) else { throw FixtureError(result.error) }
      return result.output.split(separator: "\n").map(String.init)
    }
  }

  private static let script = """
    import csv, json, struct, sys, yaml
    def canon(v):
        if v is None: return 'null'
        if v is True: return 'true'
        if v is False: return 'false'
        if type(v) is int: return 'i%d' % v
        if type(v) is float: return 'd%d' % struct.unpack('>Q', struct.pack('>d', v))
        if type(v) is str: return 's' + v.encode('utf-8', 'surrogatepass').hex()
        if type(v) is list: return '[' + ','.join(map(canon, v)) + ']'
        if type(v) is dict: return '{' + ','.join(canon(k) + ':' + canon(w) for k, w in v.items()) + '}'
        return repr(type(v))
    f = open(sys.argv[1], encoding='utf-8', newline='')

    """

  static func canonical(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .integer(let number): "i\(number)"
    case .unsigned(let number): "i\(number)"
    case .double(let number): number.isFinite ? "d\(number.bitPattern)" : "null"
    case .string(let string): canonical(string)
    case .array(let elements): "[" + elements.map(canonical).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { canonical($0.key) + ":" + canonical($0.value) }.joined(separator: ",") + "}"
    }
  }

  private static func canonical(_ string: String) -> String {
    "s" + string.replacingCarriedBytes.utf8.map { $0.hexadecimal(digits: 2) }.joined()
  }
}

/// Values that a careless writer gets wrong: a chosen lot, and as many random ones as asked for, the same each time.
private struct NastyValues {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  static let words = [
    "", " ", "  ", "yes", "No", "on", "OFF", "y", "null", "Null", "~", "true", "1", "-1", "+1", "007", "0o7",
    "1_000",
    "1e3", "1.5e+3", ".5", "5.", "0x10", "0b1", "12:30:45", "2024-02-29", "2024-02-29T10:00:00Z", ".inf",
    "-.Inf",
    ".nan", "inf", "-", "--", "---", "...", "?", "? a", ":", ": ", "a: b", "a:", "a :b", "#", "# a", "a # b",
    "a#b",
    "&a", "*a", "!a", "!!str", "|", ">", "|-", "%YAML", "@a", "`a", "[a]", "{a}", "a,b", "'a'", "\"a\"",
    "a'b", "=",
    "<<", "\\", "\\n", "\t", "\ta", "a\t", "\n", "\n\n", "a\n", "a\n\n", "a\nb", " a\nb", "a\n b", "a\n\tb\n",
    "a\n \n",
    "a\n\n\nb", "a \nb ", "a\r\nb", "\r", "a: b\n# c\n", "<a>\n  <b/>\n</a>\n", "---\n...\n", "é", "e\u{301}",
    "漢字",
    "😀", "\0", "\u{1b}[31m", "\u{7f}", "\u{85}", "\u{9b}", "\u{a0}", "\u{a0}a\u{a0}", "\u{ad}", "\u{200b}",
    "\u{202e}a",
    "\u{2028}", "a\u{2029}\n", "\u{feff}", "\u{feff}a", "\u{fffd}", "\u{fffe}", "\u{ffff}", "\u{e000}",
    "\u{10ffe9}",
    "\u{3000}a", "a\n\u{feff}b", "a\u{85}\n",
  ]

  static let chosen: [Value] =
    words.map { .string($0) } + words.map { .object([Member(key: $0, value: .array([.string($0)]))]) }
    + words.map { [["k": .string($0), "l": [.string($0), [.string($0)]]]] } + [
      nil, true, false, 0, -1, .integer(.min), .integer(.max), .unsigned(.max), 0.5, -0.0, 1.0, 1e20, 1e-7,
      1e16,
      1.0e300, .double(.leastNonzeroMagnitude), .double(.greatestFiniteMagnitude), .double(.nan),
      .double(.infinity),
      .double(-.infinity), [], [:], [[]], [[:]], [[], [[]], [:]], ["a": [:]], ["a": [[:]], "b": []],
      [[[[1]]]],
      ["a": ["b": ["c": ["d": []]]]],
      .object([Member(key: String(repeating: "k", count: 3000), value: ["x": [1, ["y": 2]]])]),
      [.object([Member(key: String(repeating: "é ", count: 700), value: "a\nb")])],
      .string(String(repeating: "long ", count: 5000)),
    ]

  private mutating func next(below bound: Int) -> Int {
    // A linear congruential generator is random enough here.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func string() -> String {
    (0..<next(below: 5)).map { _ in Self.words[next(below: Self.words.count)] }.joined()
  }

  mutating func value(depth: Int) -> Value {
    switch next(below: depth > 0 ? 10 : 6) {
    case 0: [nil, true, false][next(below: 3)]
    case 1: .integer(Int64(bitPattern: state) >> Int64(next(below: 64)))
    case 2: .double(Double(bitPattern: state &* 0x9E37_79B9_7F4A_7C15))
    case 3, 4, 5: .string(string())
    case 6, 7: .array((0..<next(below: 4)).map { _ in value(depth: depth - 1) })
    default:
      .object(
        (0..<next(below: 4)).map { Member(key: string() + "\($0)", value: value(depth: depth - 1)) })
    }
  }
}
