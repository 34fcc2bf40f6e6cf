import CommandOutput
import Foundation
import TestSupport
import Testing

/// Keys are an interface: each has one meaning and one type, and what is printed keeps to that.
@Suite("The catalogue of keys")
struct CatalogueTests {
  @Test("each key is there once, in camelCase, with a meaning")
  func keys() {
    let names = DataCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count, "a key has two types")
    for key in DataCatalogue.all {
      #expect(key.name.first?.isLowercase == true && key.name.allSatisfy { $0.isLetter && $0.isASCII })
      #expect(
        !key.meaning.isEmpty && (!key.meaning.hasSuffix(".") || key.meaning.hasSuffix("...")),
        "\(key.name)")
    }
  }

  @Test("every golden keeps to it")
  func goldens() throws {
    let names = try GoldenFile.all().filter { $0.hasSuffix(".json") }
    #expect(names.count > 90)
    for name in names {
      let kept = try #require(GoldenFile(name: name).kept)
      // A schema has the keys of JSON Schema.
      guard name != "schema.json" else { continue }
      let text = kept.replacingOccurrences(of: "--- errors\n", with: "")
      let values = try Self.values(text)
      #expect(!values.isEmpty || text.isEmpty, "\(name) was not read")
      for value in values { #expect(DataCatalogue.faults(in: value) == [], "\(name)") }
    }
  }

  @Test("units stand in no name, and states are words in lower case")
  func conventions() throws {
    let units = ["Bytes", "Kib", "KiB", "Mib", "MiB", "Seconds", "Ms", "Ns", "Us", "Nanoseconds", "Epoch"]
    for key in DataCatalogue.all where key.name != "bytes" {
      #expect(!units.contains { key.name.hasSuffix($0) }, "\(key.name) names a unit")
    }
    var states = 0
    for name in try GoldenFile.all() where name.hasSuffix(".json") {
      let kept = try #require(GoldenFile(name: name).kept)
      for line in kept.split(separator: "\n")
      where line.contains("\"state\": \"") || line.contains("\"stateReason\": \"") {
        let word = line.split(separator: "\"").dropFirst(2).first { !$0.contains(":") && $0 != "," }
        #expect(word?.allSatisfy { $0.isLowercase || $0 == "-" } == true, "\(name): \(line)")
        states += 1
      }
    }
    #expect(states > 5)
  }

  @Test("what does not fit is found")
  func faults() throws {
    let samples: [(Value, Int)] = [
      (["name": "a", "capacity": 5], 0), (["capacity": "5"], 1), (["nosuchkey": 1], 1),
      (["freeMemory": nil], 1),
      (["read": ["bytes": 1, "time": 0.5]], 0), (["read": ["bytes": "many"]], 1),
      ([["active": 1], ["active": 0]], 2),
      (["hardLimit": "unlimited"], 0), (["hardLimit": "none"], 1), (["affinity": [0, 1]], 0),
      (["affinity": ["0-1"]], 1), (["timestamp": "2026-11-21T06:43:39.123Z"], 0),
      (["timestamp": 1_700_000_000], 1),
      (["perf": ["instructions": "any"]], 0),
    ]
    for (value, count) in samples {
      #expect(DataCatalogue.faults(in: value).count == count, "\(value)")
    }
  }

  /// The documents of a golden, one behind the other; what was replaced because it differs from run to run is given back
  /// its type.
  static func values(_ text: String) throws -> [Value] {
    try documents(restored(text)).map { document in
      let read = try JSONSerialization.jsonObject(with: Data(document.utf8), options: .fragmentsAllowed)
      return value(read)
    }
  }

  static func restored(_ text: String) -> String {
    text.replacingOccurrences(of: "\"TIME\"", with: "1.5")
      .replacingOccurrences(of: "\"COUNT\"", with: "1")
      .replacingOccurrences(of: "\"DATE\"", with: "\"2026-11-21T06:43:39Z\"")
  }

  /// A document begins at the margin and ends with a bracket there.
  static func documents(_ text: String) -> [String] {
    var documents: [String] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n") {
      lines.append(line)
      let isWhole = lines.count == 1 && line.count > 1
      guard isWhole || line == "}" || line == "]" else { continue }
      documents.append(lines.joined(separator: "\n"))
      lines = []
    }
    return documents
  }

  private static func value(_ read: Any) -> Value {
    switch read {
    case let number as NSNumber:
      // Foundation has truth values as numbers, of a type of their own.
      if String(cString: number.objCType) == "c" { return .bool(number.boolValue) }
      return .double(number.doubleValue)
    case let text as String: return .string(text)
    case let list as [Any]: return .array(list.map(value))
    case let object as [String: Any]:
      return .object(object.map { Member(key: $0.key, value: value($0.value)) })
    default: return .null
    }
  }
}
