import CommandModel
import CommandOutput
import Libvirt

/// Wait for something to happen to devices of the host.
struct NodedevEvent: Command {
  static let info = CommandInfo(
    "nodedev-event", group: .nodedev, "wait for events of devices of the host, or list the kinds there are",
    many: .one("events are waited for of one device, or of all"),
    discussion: """
      Prints the first event of the kind that --event names, and ends; with --loop it goes on until --timeout or Ctrl-C.
      --device looks at one device only. It fails when no event came at all.
      """)

  static var examples: [Example] {
    [
      Example("nodedev-event --list", "List the kinds of events."),
      Example(
        "nodedev-event --event lifecycle --loop --timestamp",
        "Follow what is plugged in and out until Ctrl-C.", needs: .event),
    ]
  }

  private static let kinds: [(word: String, id: NodeDevice.EventID)] = [
    ("lifecycle", .lifecycle), ("update", .update),
  ]

  static let result: ResultShape? = .either(
    .rows("event"),
    .stream([.keys("timestamp", "event", "name", "detail"), .keys("timestamp", "event", "name")]))

  let options = ObjectEventOptions<NodeDeviceReference>(
    "device", "name of the only device to look at", complete: .nodeDevices,
    kinds: kinds.map { EventKind($0.word) },
    needsObject: true)

  func run(in run: Run) throws -> Output {
    try options.run(
      in: run, find: { try run.nodeDevice(named: $0) },
      subscribe: { try run.connection().subscribe(to: Self.kinds[$0].id, of: $1, $2) },
      report: Self.report)
  }

  private static func report(_ event: NodeDeviceEvent) throws -> EventReport {
    let device = event.nodeDevice
    let subject = EventSubject(noun: "node device", name: try device.name, identity: try device.identity)
    switch event.payload {
    case .lifecycle(let step): return subject.lifecycle(step.name)
    case .update: return subject.report("update")
    }
  }
}
