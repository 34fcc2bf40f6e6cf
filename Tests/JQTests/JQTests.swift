import TestSupport
import Testing

@testable import JQ

/// Programs of jq through libjq.
@Suite("jq", .enabled(if: JQLibrary.installed != nil, "libjq1 is not installed"))
struct JQTests {
  @Test(
    "gives text as it is, and other values as JSON, each on a line",
    arguments: [
      (".", "[1,2]", ["[1,2]"]), (".[]", "[1,\"a b\",null,true]", ["1", "a b", "null", "true"]),
      (".a", "{\"a\":\"ü\\n\\u0000x\"}", ["ü\n\u{0}x"]), ("empty", "{}", []),
      ("map(.a) | add", "[{\"a\":1},{\"a\":2}]", ["3"]),
      ("{b: .a}", "{\"a\":[]}", ["{\"b\":[]}"]), ("@csv", "[1,\"a\"]", ["1,\"a\""]), ("error(null)", "1", []),
      ("debug", "1", ["1"]), ("halt", "1", []), ("1, halt, 2", "1", ["1"]),
      ("limit(2; repeat(.))", "1", ["1", "1"]),
      ("[inputs]", "1", ["[]"]), ("$__loc__.line", "1", ["1"]),
      ("input_filename", "1", ["null"]),
    ])
  func gives(_ program: String, _ document: String, _ lines: [String]) throws {
    #expect(try JQProgram(program).run(on: document) == lines)
  }

  @Test(
    "refuses a program that does not compile, with the fault alone",
    arguments: [
      (".[", "syntax error, unexpected $end"), ("nosuch(1)", "nosuch/1 is not defined"),
      ("|", "syntax error, unexpected '|', expecting $end"),
    ])
  func refuses(_ program: String, _ fault: String) {
    #expect(throws: JQError.refused(fault)) { try JQProgram(program) }
  }

  @Test("looks for modules where jq does, and says which is not there")
  func modules() {
    for program in [
      "import \"nosuch\" as a; .", "include \"nosuch\"; .", "import \"nosuch\" as a {search: \"./\"}; .",
      "import \"nosuch\" as $a; .",
    ] {
      let error = #expect(throws: JQError.self) { try JQProgram(program) }
      #expect(error?.message.contains("module not found: nosuch") == true, "\(String(describing: error))")
    }
  }

  @Test(
    "tells why a program fails on the data",
    arguments: [
      (".a.b", "{\"a\":1}", "Cannot index number with string \"b\""), ("error(\"no\")", "1", "no"),
      ("error({a: 1})", "1", "{\"a\":1}"), ("input", "1", "break"),
      ("\"gone\" | halt_error", "1", "gone"),
    ])
  func fails(_ program: String, _ document: String, _ reason: String) throws {
    let program = try JQProgram(program)
    #expect(throws: JQError.failed(reason)) { try program.run(on: document) }
    // It is good for the next data all the same.
    #expect(throws: JQError.failed(reason)) { try program.run(on: document) }
  }

  @Test("runs on many documents, and on several threads at once")
  func runsAtOnce() async throws {
    let program = try JQProgram(".n * 2")
    let all = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
      for number in 0..<100 { group.addTask { (number, try program.run(on: "{\"n\":\(number)}")) } }
      return try await group.reduce(into: [Int: [String]]()) { $0[$1.0] = $1.1 }
    }
    #expect(all == Dictionary(uniqueKeysWithValues: (0..<100).map { ($0, ["\($0 * 2)"]) }))
  }

  @Test("says so where there is no library, and not before it is needed")
  func missing() throws {
    #expect(JQLibrary(opening: "libnosuch.so.1") == nil)
    // A library without the functions is none.
    #expect(JQLibrary(opening: "libc.so.6") == nil)
    let program = try JQProgram(".[", library: nil)
    #expect(!program.isAvailable)
    #expect(throws: JQError.unavailable) { try program.run(on: "1") }
  }
}
