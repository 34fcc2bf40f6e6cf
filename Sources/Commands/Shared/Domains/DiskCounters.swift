import CommandOutput
import Libvirt

/// What went through a disk, by libvirt's names, as nested data in the catalogue's keys.
struct DiskCounters {
  private let counters: TypedParameters

  init(_ counters: TypedParameters) { self.counters = counters }

  /// A counter that is known: libvirt's name, virsh's, and what it means in words.
  private struct Known {
    var name, text, words: String

    init(_ name: String, text: String? = nil, _ words: String) {
      (self.name, self.text, self.words) = (name, text ?? name, words)
    }
  }

  /// In virsh's order.
  private static let known = [
    Known("rd_operations", text: "rd_req", "number of read operations:"),
    Known("rd_bytes", "number of bytes read:"),
    Known("wr_operations", text: "wr_req", "number of write operations:"),
    Known("wr_bytes", "number of bytes written:"), Known("errs", "error count:"),
    Known("flush_operations", "number of flush operations:"),
    Known("rd_total_times", "total duration of reads (ns):"),
    Known("wr_total_times", "total duration of writes (ns):"),
    Known("flush_total_times", "total duration of flushes (ns):"),
  ]

  /// Counters with virsh's names, or with words: known ones first, in virsh's order.
  func lines(inWords: Bool) -> [(name: String, value: TypedValue)] {
    let first = Self.known.compactMap { known in
      counters[known.name].map { (inWords ? known.words.padded(to: 31) : known.text, $0) }
    }
    return first + unknown.map { ($0.name, $0.value) }
  }

  private var unknown: [TypedParameters.Entry] {
    counters.filter { counter in !Self.known.contains { $0.name == counter.name } }
  }

  /// The counters as data behind what they are about, with a text of its own.
  func output(about identity: [Member], text: [TextPart]) -> Output {
    Output(text: text, value: .object(identity + members), nameKey: "target")
  }

  private var members: [Member] {
    let groups = [
      Member(key: "read", value: group("rd_operations", "rd_bytes", "rd_total_times")),
      Member(key: "write", value: group("wr_operations", "wr_bytes", "wr_total_times")),
      Member(key: "flush", value: group("flush_operations", nil, "flush_total_times")),
      Member(key: "errors", value: Value(counters.uint64("errs"))),
    ]
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
      ("rd_operations", stats.readRequests), ("rd_bytes", stats.readBytes),
      ("wr_operations", stats.writeRequests),
      ("wr_bytes", stats.writeBytes), ("errs", stats.errors),
    ]
    self.init(numbers.compactMap { name, number in number.map { Entry(name, .ullong($0)) } })
  }
}
