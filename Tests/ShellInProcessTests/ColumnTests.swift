import CommandOutput
import Foundation
import TestSupport
import Testing

@testable import Commands

/// What lists can show, on the test driver.
@Suite("Columns of lists")
struct ColumnTests {
  private static let domainColumns = DomainRow.columns.map(\.key)

  @Test("a list of domains has what their info tells, and more")
  func domainKeys() async throws {
    try await withScratch { scratch in
      let world = ColumnWorld(uri: try scratch.columnNode())
      let wanted = [
        "id", "name", "uuid", "state", "stateReason", "title", "description", "autostart", "persistent",
        "managedSave", "updated", "vcpus", "maxVcpus", "memory", "maxMemory", "usedMemory", "cpuTime",
        "snapshots", "currentSnapshot", "checkpoints", "osType", "os", "ip", "addresses", "hostname",
        "securityModel", "securityDOI", "securityLabel", "securityMode", "messages", "autostartOnce",
      ]
      #expect(Set(wanted).subtracting(Self.domainColumns) == [])
      let info = try world.text("dominfo test", format: .json)
      let fields = try #require(try JSONSerialization.jsonObject(with: Data(info.utf8)) as? ColumnWorld.Row)
      #expect(Set(fields.keys).subtracting(Self.domainColumns) == [])
      let row = try #require(try world.rows("list --all", columns: Self.domainColumns).first)
      for (key, value) in fields where key != "cpuTime" {
        #expect("\(value)" == "\(row[key] ?? "missing")", "\(key)")
      }
    }
  }

  @Test("each value is what the catalogue says of its key")
  func catalogue() async throws {
    try await withScratch { scratch in
      let world = ColumnWorld(uri: try scratch.columnNode())
      let lists: [(String, [String])] = [
        ("list --all", Self.domainColumns),
        // Titles of networks came with libvirt 9.7.
        ("net-list --all", NetworkRow.columns.map(\.key).filter { $0 != "title" }),
        ("pool-list --all", PoolRow.columns.map(\.key)),
        ("vol-list default-pool", VolumeRow.columns.map(\.key)),
        ("snapshot-list test", SnapshotRow.columns.map(\.key)),
      ]
      for (line, keys) in lists {
        let rows = try world.rows(
          line, columns: keys, before: ["snapshot-create-as test one", "vol-create-as default-pool v 1M"])
        for row in rows {
          #expect(Set(row.keys) == Set(keys), "\(line)")
          for (key, value) in row where !(value is NSNull) {
            let known = try #require(DataCatalogue.key(key), "\(line): \(key)")
            #expect(known.type.fits(Self.value(value)), "\(line): \(key) is \(value)")
          }
          for (key, value) in row where value is NSNull {
            #expect(DataCatalogue.key(key)?.null != nil, "\(line): \(key) is null")
          }
        }
        #expect(!rows.isEmpty, "\(line)")
      }
    }
  }

  @Test("snapshots are counted, and the current one is named")
  func snapshots() async throws {
    try await withScratch { scratch in
      let world = ColumnWorld(uri: try scratch.columnNode())
      let row = try #require(
        try world.rows(
          "list --all", columns: ["name", "snapshots", "currentSnapshot"],
          before: ["snapshot-create-as test one", "snapshot-create-as test two"]
        ).first)
      #expect(row["snapshots"] as? Int == 2)
      #expect(row["currentSnapshot"] as? String == "two")
      let snapshots = try world.rows(
        "snapshot-list test", columns: ["name", "children", "descendants", "hasMetadata", "current"],
        before: ["snapshot-create-as test one", "snapshot-create-as test two"])
      #expect(snapshots.map { $0["children"] as? Int } == [1, 0])
      #expect(snapshots.map { $0["descendants"] as? Int } == [1, 0])
      #expect(snapshots.map { $0["hasMetadata"] as? Bool } == [true, true])
    }
  }

  @Test("what belongs to the running domain is told of it, and nothing of one that is shut off")
  func shutOff() async throws {
    try await withScratch { scratch in
      let world = ColumnWorld(uri: try scratch.columnNode())
      let keys = ["name", "ip", "addresses", "hostname", "updated", "cpuTime", "securityLabel", "memory"]
      let row = try #require(
        try world.rows("list --all", columns: keys, before: ["destroy test"]).first)
      #expect(row["ip"] is NSNull && row["hostname"] is NSNull && row["securityLabel"] is NSNull)
      #expect((row["addresses"] as? [Any])?.isEmpty == true)
      #expect(row["updated"] as? Bool == false && (row["cpuTime"] as? NSNumber)?.doubleValue == 0)
      #expect(row["memory"] as? Int == 2_147_483_648)
    }
  }

  @Test("filters keep what they say, of sizes, words and counts")
  func filters() async throws {
    try await withScratch { scratch in
      let world = ColumnWorld(uri: try scratch.columnNode())
      for (filter, isKept) in [
        ("memory>=1GiB", true), ("memory>4GiB", false), ("maxMemory=8GiB", true), ("vcpus>1", true),
        ("snapshots>0", false), ("stateReason=unknown", true), ("osType~^lin", true),
        ("ip=192.168.122.*", true), ("ip=-", false),
      ] {
        let rows = try world.rows("list --all", columns: ["name"], filters: [filter])
        #expect(rows.count == (isKept ? 1 : 0), "\(filter)")
      }
    }
  }

  @Test("text shows sizes and times as people read them")
  func text() async throws {
    try await withScratch { scratch in
      let world = ColumnWorld(uri: try scratch.columnNode())
      let text = try world.text(
        "list --all", columns: ["name", "memory", "vcpus", "autostart", "title"])
      #expect(
        text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ").hasPrefix(
          "test 2.00 GiB 2 no a title"))
    }
  }

  private static func value(_ read: Any) -> Value {
    switch read {
    case let text as String: .string(text)
    case let list as [Any]: .array(list.map(value))
    case let object as [String: Any]: .object(object.map { Member(key: $0.key, value: value($0.value)) })
    case let number as NSNumber:
      String(cString: number.objCType) == "c" ? .bool(number.boolValue) : .double(number.doubleValue)
    default: .null
    }
  }
}
