import CommandModel
import CommandOutput
import SessionSupport
import Testing

@testable import Commands
@testable import Libvirt

/// What no golden can show: statistics and events that the test driver does not have.
@Suite("Keys of statistics and events")
struct DataKeyTests {
  @Test("each statistic that libvirt names goes to a key of the catalogue, with a value of its type")
  func statistics() {
    for (pattern, rule) in StatisticsRule.all {
      let name = pattern.split(separator: ".").map { $0 == "*" ? "0" : String($0) }.joined(separator: ".")
      let value: TypedValue =
        switch rule.meaning {
        case .answer: .boolean(true)
        case .cpuList: .string("0-2,4")
        default: rule.isText ? .string("some") : .ullong(3)
        }
      let entry = TypedParameters.Entry(name, value)
      let data = Value.object(DomainStatistics(TypedParameters([entry])).members)
      #expect(DataCatalogue.faults(in: data) == [], "\(name): \(data)")
    }
  }

  @Test("statistics are nested, with bytes, seconds and words")
  func units() {
    let entries: [(String, TypedValue)] = [
      ("state.state", .int(1)), ("state.reason", .int(5)), ("cpu.time", .ullong(1_500_000_000)),
      ("balloon.current", .ullong(1024)), ("balloon.last-update", .ullong(1_700_000_000)),
      ("vcpu.current", .uint(1)), ("vcpu.2.state", .int(1)), ("vcpu.2.halted", .string("no")),
      ("vcpu.2.exits.sum", .ullong(7)), ("block.count", .uint(1)), ("block.0.name", .string("vda")),
      ("block.0.rd.times", .ullong(2_000_000_000)), ("net.count", .uint(0)),
      ("iothread.count", .uint(1)), ("iothread.4.poll-max-ns", .ullong(32_000_000)),
      ("dirtyrate.megabytes_per_second", .llong(2)), ("new.thing-ms", .ullong(9)),
    ]
    let statistics = TypedParameters(entries.map { TypedParameters.Entry($0.0, $0.1) })
    let expected: Value = [
      "state": "running", "stateReason": "unpaused", "cpuTime": 1.5, "usedMemory": 1_048_576,
      "balloon": ["lastUpdate": "2023-11-14T22:13:20Z"], "vcpus": 1,
      "vcpuStatistics": [["vcpu": 2, "state": "running", "halted": false, "other": ["exits.sum": 7]]],
      "disks": [["target": "vda", "read": ["time": 2.0]]], "interfaces": [],
      "ioThreads": [["ioThread": 4, "pollMax": 0.032]], "dirtyRate": ["rate": 2_097_152],
      "other": ["new.thing-ms": 9],
    ]
    #expect(Value.object(DomainStatistics(statistics).members) == expected)
  }

  @Test("events of every kind keep to the catalogue")
  func events() throws {
    let memory = try MemorySession()
    let domain = try Run(in: memory.session).connection().domain(named: "test")
    for (id, payload) in Self.payloads {
      let report = try DomainEvent(domain: domain, id: id, payload: payload).report()
      let data = Value.object(report.members)
      #expect(DataCatalogue.faults(in: data) == [], "\(id): \(data)")
      #expect(Array(data.keys.prefix(4)) == ["event", "name", "uuid", "id"])
      #expect(id == .reboot || data.keys.count > 4, "\(id) says nothing")
    }
  }

  @Test("events of every kind have the keys that were said beforehand, and CSV loses none of them")
  func eventShapes() throws {
    let memory = try MemorySession()
    let domain = try Run(in: memory.session).connection().domain(named: "test")
    let everyColumn = ResultShape.stream(DomainEvent.shapes(of: Domain.EventID.all)).columns
    for (id, payload) in Self.payloads {
      let members = try DomainEvent(domain: domain, id: id, payload: payload).report().members
      let shape = ResultShape.stream(DomainEvent.shapes(of: [id]))
      guard case .stream(let shapes) = shape, case .object(let keys)? = shapes.first else {
        Issue.record("\(id) has no shape")
        continue
      }
      #expect(keys.map(\.name) == ["timestamp"] + members.map(\.key), "\(id)")
      for columns in [shape.columns, everyColumn] {
        var output = Output(value: .object(members))
        output.columns = columns
        var fixed: [String]?
        let rows = output.renderItem(as: .csv, columns: &fixed).split(separator: "\n", maxSplits: 1)
        #expect(rows.first.map(String.init) == columns.joined(separator: ","), "\(id)")
        for text in Self.texts(in: .object(members)) {
          #expect(rows.last?.contains(text) == true, "\(id): \(text) is not in \(rows)")
        }
      }
    }
  }

  /// Every word and number of some data.
  private static func texts(in value: Value) -> [String] {
    switch value {
    case .object(let members): members.flatMap { texts(in: $0.value) }
    case .array(let elements): elements.flatMap(texts)
    case .null: []
    default: [value.plainText].filter { !["yes", "no"].contains($0) }
    }
  }

  @Test("the columns of statistics are those that libvirt has names for")
  func statisticsShape() {
    let columns = Set(DomStats.result?.columns ?? [])
    for rule in StatisticsRule.all.values where rule.meaning != .count {
      let path = rule.path.split(separator: ".").filter { $0 != "*" }.joined(separator: ".")
      #expect(columns.contains(path), "\(path)")
    }
  }

  @Test("what commands declare of their results is in the catalogue")
  func shapes() {
    for entry in Registry.all.commands { #expect(entry.result?.faults ?? [] == [], "\(entry.info.name)") }
    #expect(ResultShape.keys("name", "nosuchkey").faults.count == 1)
    #expect(DataCatalogue.errorShape.faults == [])
  }

  @Test("the classes of errors are those of exit codes")
  func classes() {
    // Two codes can be of one class.
    var classes: [String] = []
    for name in ExitCode.allCases.compactMap(\.className) where !classes.contains(name) {
      classes.append(name)
    }
    #expect(DataCatalogue.key("class")?.words == classes)
  }

  @Test("a job that ended tells what domjobinfo tells: seconds, bytes, and what it did in a word")
  func job() {
    let job = TypedParameters([
      TypedParameters.Entry("operation", .int(5)), TypedParameters.Entry("time_elapsed", .ullong(2500)),
      TypedParameters.Entry("memory_total", .ullong(4096)),
    ])
    #expect(
      JobReport.value(of: job)
        == ["operation": "migration-out", "elapsedTime": 2.5, "ram": ["total": 4096]])
    let tuning = TypedParameters([
      TypedParameters.Entry("cputune.vcpu_period", .ullong(100_000)),
      TypedParameters.Entry("cputune.vcpu_quota", .llong(-1)),
    ])
    #expect(
      EventParameters.tuning(tuning) == ["cputuneVcpuPeriod": 0.1, "cputuneVcpuQuota": "unlimited"])
  }

  @Test("a parameter that is not known keeps its name")
  func unknown() {
    #expect("cpu_shares".dataKey == "cpuShares")
    #expect("swap_hard_limit".dataKey == "swapHardLimit")
    #expect("iothread_quota".dataKey == "ioThreadQuota")
    #expect("strange_new_param".dataKey == "strange_new_param")
  }

  private static let address = DomainEvent.Graphics.Address(family: .ipv4, node: "::1", service: "5900")

  private static let payloads: [(Domain.EventID, DomainEvent.Payload)] = [
    (.lifecycle, .lifecycle(.started, detail: 0)), (.reboot, .reboot), (.rtcChange, .rtcChange(utcOffset: 7)),
    (.watchdog, .watchdog(.pause)),
    (.ioErrorReason, .ioError(sourcePath: "/a", deviceAlias: "b", action: .pause, reason: "enospc")),
    (
      .graphics,
      .graphics(
        DomainEvent.Graphics(
          phase: .connect, local: address, remote: address, authenticationScheme: "none",
          identities: [DomainEvent.Graphics.Identity(type: "saslUsername", name: "me")]))
    ),
    (.blockJob, .blockJob(disk: "/images/a", type: .pull, status: .completed)),
    (.blockJob2, .blockJob(disk: "vda", type: .copy, status: .ready)),
    (.diskChange, .diskChange(oldPath: nil, newPath: "/b", deviceAlias: "a", reason: .changeMissingOnStart)),
    (.trayChange, .trayChange(deviceAlias: "a", reason: .open)),
    (.balloonChange, .balloonChange(actualKiB: 5)), (.deviceAdded, .deviceAdded(alias: "a")),
    (.tunable, .tunable(TypedParameters([TypedParameters.Entry("cputune.vcpu_quota", .llong(-1))]))),
    (.agentLifecycle, .agentLifecycle(state: .connected, reason: .channel)),
    (.migrationIteration, .migrationIteration(2)),
    (.jobCompleted, .jobCompleted(TypedParameters([TypedParameters.Entry("operation", .int(2))]))),
    (.metadataChange, .metadataChange(type: .element, uri: "http://a")),
    (.blockThreshold, .blockThreshold(device: "vda", path: nil, threshold: 5, excess: 1)),
    (.memoryFailure, .memoryFailure(recipient: .guest, action: .inject, flags: .recursive)),
    (.memoryDeviceSizeChange, .memoryDeviceSizeChange(alias: "dimm0", sizeKiB: 5)),
    (.nicMacChange, .nicMACChange(alias: "net0", oldMAC: "a", newMAC: "b")),
    (.vcpuRemoved, .vcpuRemoved(number: 2)),
    (
      .channelLifecycle,
      .channelLifecycle(name: "org.a", state: .init(rawValue: 1), reason: .init(rawValue: 2))
    ),
  ]
}

extension StatisticsRule {
  /// Whether its value is a word; libvirt's lists of statistics have few.
  fileprivate var isText: Bool {
    ["name", "target", "source", "mode", "interface"].contains(path.split(separator: ".").last ?? "")
  }
}
