import CommandOutput
import Testing
import XML

@testable import Commands
@testable import Libvirt

/// What a daemon says is any number of its type: nothing of it ends the program, and what does not fit is null in data.
@Suite("Extreme values")
struct ExtremeValueTests {
  private static let most = UInt64.max

  private func field(_ key: String, _ fields: [Field]) throws -> Field {
    try #require(fields.first { $0.key == key })
  }

  @Test("a domain's resources")
  func domain() throws {
    let info = Domain.Info(
      state: .running, maxMemoryKiB: Self.most, memoryKiB: Self.most, vcpuCount: Int(UInt16.max),
      cpuTimeNanoseconds: Self.most)
    let fields = DomInfo.resources(info, reason: nil)
    #expect(
      try field("maxMemory", fields) == Field("Max memory:", "maxMemory", "unlimited", text: "no limit"))
    #expect(try field("usedMemory", fields).value == .null)
    #expect(try field("usedMemory", fields).text == "18446744073709551615 KiB")
    #expect(try field("cpuTime", fields).text == "18446744073.7s")
  }

  @Test("the host")
  func host() throws {
    let info = Connection.NodeInfo(
      model: "huge", memoryKiB: Self.most, cpus: .max, mhz: Int(UInt32.max), numaNodes: .max, sockets: .max,
      cores: .max, threads: .max)
    let fields = NodeInfo.record(info, (architecture: nil, model: nil)).fields
    #expect(try field("memory", fields).value == .null)
    #expect(try field("memory", fields).text == "18446744073709551615 KiB")
    #expect(try field("cpuFrequency", fields).value == .integer(4_294_967_295_000_000))
  }

  @Test("the host's free memory, whose sum C lets wrap")
  func freeMemory() throws {
    let output = FreeCell.output([.max - 1, .max], [Self.most, 2048])
    #expect(output.value?["freeMemory"] == .null)
    #expect(output.value?["cells"]?.elements.first?["freeMemory"] == .unsigned(Self.most))
    #expect(FreeCell.output([0, 1], [1024, 2048]).value?["freeMemory"] == .integer(3072))
  }

  @Test("a domain's memory statistics")
  func memoryStatistics() throws {
    for tag in (UInt32(0)...12).map(Domain.MemoryStatTags.init(rawValue:)) {
      let field = DomMemStat.field(for: Domain.MemoryStatistic(tag: tag, value: Self.most))
      if let field {
        #expect(field.text == "18446744073709551615" && [.null, .unsigned(Self.most)].contains(field.value))
      }
    }
    let swap = try #require(DomMemStat.field(for: Domain.MemoryStatistic(tag: .swapIn, value: Self.most)))
    #expect(swap.value == .null)
  }

  @Test("limits on memory")
  func limits() {
    let field = MemTune.field(of: TypedParameters.Entry("hard_limit", .ullong(Self.most)))
    #expect(field.value == .null && field.text == "18446744073709551615")
  }

  @Test(
    "statistics of domains",
    arguments: [
      "state.state", "state.reason", "cpu.time", "balloon.current", "balloon.last-update", "vcpu.0.state",
      "vcpu.-1.time", "block.count", "block.9223372036854775807.times", "dirtyrate.calc_status",
      "dirtyrate.megabytes_per_second", "", ".", "vcpu.",
    ])
  func statistics(name: String) {
    for value: TypedValue in [
      .ullong(.max), .llong(.min), .llong(-1), .int(.min), .uint(.max), .double(.infinity), .double(.nan),
    ] {
      let tree = DomainStatistics(TypedParameters([TypedParameters.Entry(name, value)]))
      #expect(!tree.members.isEmpty || name.isEmpty || name == ".")
      #expect(!value.text.isEmpty)
    }
  }

  @Test("memory and bandwidth that do not fit are null")
  func overflowingStatistics() {
    let tree = DomainStatistics(
      TypedParameters([
        .init("balloon.current", .ullong(.max)), .init("dirtyrate.megabytes_per_second", .ullong(.max)),
      ]))
    let value = Value.object(tree.members)
    #expect(value["usedMemory"] == .null)
    #expect(value["dirtyRate"]?["rate"] == .null)
  }

  @Test("events of memory")
  func events() {
    #expect(
      DomainEvent.Payload.balloonChange(actualKiB: Self.most).details(of: .balloonChange).value["usedMemory"]
        == .null)
    let size = DomainEvent.Payload.memoryDeviceSizeChange(alias: "a", sizeKiB: Self.most)
      .details(of: .memoryDeviceSizeChange)
    #expect(size.value["size"] == .null && size.text.contains("18446744073709551615"))
  }

  @Test("a description with any count of virtual CPUs", arguments: ["-5", "99999999999999", "x", "1"])
  func enabledVCPUs(current: String) throws {
    let document = try XMLDocument(parsing: "<domain><vcpu current='\(current)'>4</vcpu></domain>")
    let isEnabled = VCPUInfo.enabledVCPUs(document.root)
    #expect((0..<4).filter(isEnabled).count == (["-5": 0, "1": 1][current] ?? 4))
  }

  @Test("sets of CPUs of hosts with any count of them", arguments: [-1, 0, 3])
  func cpus(count: Int) throws {
    let map = try CPUList.parse("r", hostCPUCount: count)
    #expect(map.list(of: count) == (count > 0 ? "0-2" : ""))
    #expect(map.letters(of: count) == (count > 0 ? "yyy" : ""))
    #expect(map.value(of: count).elements.count == max(0, count))
  }

  @Test("numbers with a fraction are C's, however large")
  func fractions() {
    #expect(1e300.fixed(6).utf8.count == 308)
    #expect(1.8446744073709552e19.fixed(1) == "18446744073709551616.0")
    #expect((-1e16).fixed(1) == "-10000000000000000.0")
    #expect(Double.infinity.fixed(6) == "inf")
    #expect(1.25.fixed(1) == "1.2" && 0.1.formatted("%g") == "0.1")
  }
}
