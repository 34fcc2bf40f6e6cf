import CommandModel
import CommandOutput
import Testing

@testable import Commands
@testable import Libvirt

/// What of devices no golden can show: states that come by chance, and what only a later libvirt has.
@Suite("Devices as data")
struct DeviceDataTests {
  @Test("a control connection says how long it has been busy, and what is wrong")
  func control() {
    let samples: [(Domain.ControlInfo, String)] = [
      (.init(state: .ok, error: .none, stateTimeMilliseconds: 0), "ok"),
      (.init(state: .job, error: .none, stateTimeMilliseconds: 1500), "background job (1.500s)"),
      (.init(state: .occupied, error: .none, stateTimeMilliseconds: 7), "occupied (0.007s)"),
      (.init(state: .error, error: .none, stateTimeMilliseconds: 7), "error"),
      (.init(state: .error, error: .monitor, stateTimeMilliseconds: 7), "error: monitor failure (0.007s)"),
    ]
    for (info, text) in samples { #expect(info.text == text) }
  }

  @Test("throttle groups have their limits, and null or unlimited for the others")
  func throttleGroups() throws {
    let groups = try ThrottleGroup.all(
      in: """
        <domain><throttlegroups>
          <throttlegroup><total_bytes_sec>1000000</total_bytes_sec><group_name>slow</group_name></throttlegroup>
          <throttlegroup><group_name>any</group_name><later>5</later></throttlegroup>
        </throttlegroups></domain>
        """)
    #expect(groups.map(\.name) == ["slow", "any"])
    #expect(groups[0].limits.map(\.name) == ["total_bytes_sec"])
    #expect(groups[0].value(of: "total_bytes_sec") == 1_000_000)
    #expect(groups[0].value(of: "read_iops_sec") == "unlimited")
    #expect(groups[0].value(of: "read_iops_sec_max") == .null)
    let fields = groups.flatMap(\.limits).map(IOLimits.field)
    #expect(fields.map(\.key) == ["totalBytesSec", "later"])
    for name in IOLimits.parameterNames {
      let member = Member(key: name.dataKey, value: groups[1].value(of: name))
      #expect(DataCatalogue.faults(in: .object([member])) == [], "\(name)")
    }
    #expect(try ThrottleGroup.all(in: "<domain/>").isEmpty)
  }

  @Test("counters of a disk are nested; what is not counted is left out, and what is new is kept")
  func counters() {
    let counters = TypedParameters([
      .init("new_thing", .llong(5)), .init("flush_total_times", .llong(2_000_000_000)),
      .init("rd_operations", .llong(3)), .init("rd_bytes", .llong(512)), .init("errs", .llong(-1)),
    ])
    let output = DiskCounters(counters).output(about: [], text: [])
    #expect(
      output.value == [
        "read": ["requests": 3, "bytes": 512], "flush": ["time": 2.0], "other": ["new_thing": 5],
      ])
    #expect(
      DiskCounters(counters).lines(inWords: false).map(\.name) == [
        "rd_req", "rd_bytes", "errs", "flush_total_times", "new_thing",
      ])
  }

  @Test("MAC addresses are read as they are typed")
  func addresses() {
    #expect(MACAddress("52:54:0:A:b:0C")?.text == "52:54:00:0a:0b:0c")
    for text in [
      "52:54:00:00:01", "52:54:00:00:01:02:03", "52-54-00-00-01-02", "1:2:3:4:5:100", "", "a:b:c:d:e:+1",
    ] {
      #expect(MACAddress(text) == nil, "\(text)")
    }
    #expect(MACAddress.areEqual("52:54:00:00:01:0A", "52:54:0:0:1:a"))
    #expect(!MACAddress.areEqual("52:54:00:00:01:0A", "52:54:00:00:01:0b"))
    #expect(MACAddress.areEqual("x", "x") && !MACAddress.areEqual("x", "X"))
  }
}
