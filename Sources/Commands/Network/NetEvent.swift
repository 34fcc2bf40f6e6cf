import CommandModel
import CommandOutput
import Libvirt

/// Wait for something to happen to networks.
struct NetEvent: Command {
  static let info = CommandInfo(
    "net-event", group: .network, "wait for events of networks, or list the kinds there are",
    many: .one("events are waited for of one network, or of all"),
    discussion: """
      Prints the first event of the kind that --event names, and ends; with --loop it goes on until --timeout or Ctrl-C.
      --network looks at one network only. It fails when no event came at all. Changes of metadata are told by libvirt
      9.8.0 and newer.
      """)

  static var examples: [Example] {
    [
      Example("net-event --list", "List the kinds of events."),
      Example(
        "net-event --event lifecycle --loop --timestamp", "Follow starts and stops until Ctrl-C.",
        needs: .event),
    ]
  }

  private static let kinds: [(kind: EventKind, id: Network.EventID)] = [
    (EventKind("lifecycle"), .lifecycle),
    (EventKind("metadata-change", since: Libvirt.Version(major: 9, minor: 8)), .metadataChange),
  ]

  static let result: ResultShape? = .either(
    .rows("event"),
    .stream([
      .keys("timestamp", "event", "name", "uuid", "detail"),
      .keys("timestamp", "event", "name", "uuid", "type", "namespace"),
    ]))

  let options = ObjectEventOptions<NetworkReference>(
    "network", "name or uuid of the only network to look at", complete: .networks, kinds: kinds.map(\.kind))

  func run(in run: Run) throws -> Output {
    try options.run(
      in: run, find: { try run.network($0) },
      subscribe: { try run.connection().subscribe(to: Self.kinds[$0].id, of: $1, $2) },
      report: Self.report)
  }

  private static func report(_ event: NetworkEvent) throws -> EventReport {
    let network = event.network
    let subject = EventSubject(noun: "network", name: try network.name, identity: try network.identity)
    switch event.payload {
    case .lifecycle(let step): return subject.lifecycle(step.name)
    case .metadataChange(let type, let uri):
      return subject.report(
        "metadata-change", tail: ": type \(type.name ?? "unknown"), uri \(uri ?? "<null>")",
        [Member(key: "type", value: Value(type.name)), Member(key: "namespace", value: Value(uri))])
    }
  }
}
