import CommandOutput
import Testing

/// JSON that other programs have written.
@Suite("JSON of others")
struct JSONTextTests {
  @Test("reads every kind of value")
  func values() {
    let samples: [(String, Value)] = [
      ("null", nil), (" true ", true), ("[1, -2, 0]", [1, -2, 0]), ("1.5e3", 1500.0), ("\"a\"", "a"),
      ("{}", [:]), ("[]", []), ("{\"a\": {\"b\": [false]}}", ["a": ["b": [false]]]),
      ("18446744073709551615", .unsigned(.max)), ("\"\\u00e9\\n\\/\\ud83d\\ude00\"", "é\n/😀"),
      ("\"\\ud800x\"", "\u{FFFD}x"), ("\"ü\"", "ü"),
    ]
    for (text, value) in samples { #expect(JSONText(text)?.value == value, "\(text)") }
  }

  @Test(
    "refuses what is no JSON",
    arguments: [
      "", " ", "a", "{", "}", "[1,]", "{\"a\"}", "{\"a\":1,}", "{a:1}", "01", "1.", "-", "+1", "1e", "\"",
      "\"\\x\"", "\"\n\"", "\"\\u12\"", "\"\\u+123\"", "nul", "true false", "[1 2]", "'a'", ".5",
    ])
  func refused(_ text: String) {
    #expect(JSONText(text) == nil)
  }

  @Test("does not follow endless nesting")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(JSONText(deep) == nil)
    #expect(JSONText(String(repeating: "[", count: 100) + String(repeating: "]", count: 100)) != nil)
  }

  @Test("lays out as libvirt does, with strings and numbers as they were")
  func pretty() {
    let text = #"{"a":{},"b":[1.50,"x\"{,\u0001\\"],"c":[{"d":null}],"e":[]}"#
    let expected = #"""
      {
        "a": {

        },
        "b": [
          1.50,
          "x\"{,\u0001\\"
        ],
        "c": [
          {
            "d": null
          }
        ],
        "e": [

        ]
      }
      """#
    #expect(JSONText(text)?.pretty == expected)
    #expect(JSONText(" { \"a\" : 1 } ")?.pretty == "{\n  \"a\": 1\n}")
    #expect(JSONText("5")?.pretty == "5")
  }

  @Test("gives a member as it was written")
  func member() throws {
    let json = try #require(JSONText(#"{"a": [1, {"b": 2}], "b" : "x\/" , "c":1.0}"#))
    #expect(json.member("a")?.text == #"[1, {"b": 2}]"#)
    #expect(json.member("b")?.text == #""x\/""#)
    #expect(json.member("c")?.text == "1.0")
    #expect(json.member("d") == nil)
    #expect(JSONText("[]")?.member("a") == nil)
  }
}
