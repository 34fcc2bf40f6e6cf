import Testing

@testable import CommandOutput

@Suite struct ValueTests {
  @Test func literalsKeepTheirOrder() {
    let value: Value = ["z": 1, "a": ["x", nil, true, 1.5]]
    #expect(value.keys == ["z", "a"])
    #expect(value["a"] == .array([.string("x"), .null, .bool(true), .double(1.5)]))
    #expect(value["missing"] == nil)
  }

  @Test func equalNumbersAreEqualValues() {
    #expect(Value(7 as UInt32) == 7)
    #expect(Value(7 as UInt64) == 7)
    #expect(Value(UInt64.max) == .unsigned(.max))
    #expect(Value(Int64.min) == .integer(.min))
  }

  @Test func optionalsAreNullOrTheirValue() {
    #expect(Value(nil as String?) == .null)
    #expect(Value("x" as String?) == "x")
    #expect(Value(["a", nil]) == ["a", nil])
  }

  @Test func plainTextIsWhatVirshPrints() {
    let values: [Value] = [nil, true, false, 5, "x", [1, 2]]
    #expect(values.map(\.plainText) == ["-", "yes", "no", "5", "x", "1,2"])
    let object: Value = ["state": "on", "from": nil, "cpus": [0, 1]]
    #expect(object.plainText == "state=on from=- cpus=0 1")
  }
}
