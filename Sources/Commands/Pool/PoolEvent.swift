import CommandModel
import CommandOutput
import Libvirt

/// Wait for something to happen to storage pools.
struct PoolEvent: Command {
  static let info = CommandInfo(
    "pool-event", group: .pool, "wait for events of storage pools, or list the kinds there are",
    many: .one("events are waited for of one pool, or of all"),
    discussion: """
      Prints the first event of the kind that --event names, and ends; with --loop it goes on until --timeout or Ctrl-C.
      --pool looks at one pool only. It fails when no event came at all.
      """)

  static var examples: [Example] {
    [
      Example("pool-event --list", "List the kinds of events."),
      Example(
        "pool-event images --event refresh --loop", "Follow when the pool is looked at anew, until Ctrl-C.",
        needs: .event),
    ]
  }

  private static let kinds: [(word: String, id: StoragePool.EventID)] = [
    ("lifecycle", .lifecycle), ("refresh", .refresh),
  ]

  static let result: ResultShape? = .either(
    .rows("event"),
    .stream([
      .keys("timestamp", "event", "name", "uuid", "detail"), .keys("timestamp", "event", "name", "uuid"),
    ]))

  let options = ObjectEventOptions<PoolReference>(
    "pool", "name or uuid of the only pool to look at", complete: .pools,
    kinds: kinds.map { EventKind($0.word) })

  func run(in run: Run) throws -> Output {
    try options.run(
      in: run, find: { try run.pool($0) },
      subscribe: { try run.connection().subscribe(to: Self.kinds[$0].id, of: $1, $2) },
      report: Self.report)
  }

  private static func report(_ event: StoragePoolEvent) throws -> EventReport {
    let pool = event.storagePool
    let subject = EventSubject(noun: "storage pool", name: try pool.name, identity: try pool.identity)
    switch event.payload {
    case .lifecycle(let step): return subject.lifecycle(step.name)
    case .refresh: return subject.report("refresh")
    }
  }
}
