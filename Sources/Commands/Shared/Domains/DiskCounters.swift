import CommandOutput
import Libvirt

/// What went through a disk, by libvirt's names, as nested data in the catalogue's keys.
struct DiskCounters {
  private let counters: TypedParameters

  init(_ counters: TypedParameters) { self.counters = counters }

  /// The names that are known, in virsh's order.
  private static let names = [
    "rd_req", "rd_bytes", "wr_req", "wr_bytes", "errs", "flush_operations", "rd_total_times",
    "wr_total_times",
    "flush_total_times",
  ]

  /// What they mean, in words.
  static let words = [
    "rd_req": "number of read operations:", "rd_bytes": "number of bytes read:",
    "wr_req": "number of write operations:", "wr_bytes": "number of bytes written:", "errs": "error count:",
    "flush_operations": "number of flush operations:", "rd_total_times": "total duration of reads (ns):",
    "wr_total_times": "total duration of writes (ns):",
    "flush_total_times": "total duration of flushes (ns):",
  ]

  /// Known counters first, in virsh's order.
  static func sorted(_ counters: TypedParameters) -> [TypedParameters.Entry] {
    names.compactMap { name in counters.first { $0.name == name } }
      + counters.filter { !names.contains($0.name) }
  }

  /// The counters as data behind what they are about, with a text of its own.
  func output(about identity: [Member], text: [TextPart]) -> Output {
    Output(text: text, value: .object(identity + members), nameKey: "target")
  }

  private var members: [Member] {
    let groups = [
      Member(key: "read", value: group("rd_req", "rd_bytes", "rd_total_times")),
      Member(key: "write", value: group("wr_req", "wr_bytes", "wr_total_times")),
      Member(key: "flush", value: group("flush_operations", nil, "flush_total_times")),
      Member(key: "errors", value: Value(counters.uint64("errs"))),
    ]
    let unknown = counters.filter { !Self.names.contains($0.name) }
    let other = unknown.map { Member(key: $0.name, value: Value($0.value)) }
    return groups.filter { $0.value != .null }
      + (other.isEmpty ? [] : [Member(key: "other", value: .object(other))])
  }

  /// Null where nothing of it is counted.
  private func group(_ requests: String, _ bytes: String?, _ time: String) -> Value {
    let members = [
      counters.uint64(requests).map { Member(key: "requests", value: Value($0)) },
      bytes.flatMap(counters.uint64).map { Member(key: "bytes", value: Value($0)) },
      counters.uint64(time).map { Member(key: "time", value: Value(seconds: $0)) },
    ].compactMap { $0 }
    return members.isEmpty ? .null : .object(members)
  }
}

extension TypedParameters {
  /// The few numbers that each driver has, by the names of the others.
  init(counting stats: Domain.BlockStats) {
    let numbers = [
      ("rd_req", stats.readRequests), ("rd_bytes", stats.readBytes), ("wr_req", stats.writeRequests),
      ("wr_bytes", stats.writeBytes), ("errs", stats.errors),
    ]
    self.init(numbers.compactMap { name, number in number.map { Entry(name, .ullong($0)) } })
  }
}
