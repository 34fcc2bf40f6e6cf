import CommandModel
import CommandOutput
import Libvirt

/// Wait for something to happen to secrets.
struct SecretEvent: Command {
  static let info = CommandInfo(
    "secret-event", group: .secret, "wait for events of secrets, or list the kinds there are",
    many: .one("events are waited for of one secret, or of all"),
    discussion: """
      Prints the first event of the kind that --event names, and ends; with --loop it goes on until --timeout or Ctrl-C.
      --secret looks at one secret only. It fails when no event came at all.
      """)

  static var examples: [Example] {
    [
      Example("secret-event --list", "List the kinds of events."),
      Example(
        "secret-event --event lifecycle --loop --timestamp",
        "Follow what is defined and removed until Ctrl-C.", needs: .host),
    ]
  }

  private static let kinds: [(word: String, id: Secret.EventID)] = [
    ("lifecycle", .lifecycle), ("value-changed", .valueChanged),
  ]

  static let result: ResultShape? = .either(
    .rows("event"),
    .stream([
      .keys("timestamp", "event", "uuid", "usage", "usageType", "detail"),
      .keys("timestamp", "event", "uuid", "usage", "usageType"),
    ]))

  let options = ObjectEventOptions<SecretReference>(
    "secret", "uuid of the only secret to look at", complete: .secrets,
    kinds: kinds.map { EventKind($0.word) })

  func run(in run: Run) throws -> Output {
    try options.run(
      in: run, find: { try run.secret($0) },
      subscribe: { try run.connection().subscribe(to: Self.kinds[$0].id, of: $1, $2) },
      report: Self.report)
  }

  private static func report(_ event: Libvirt.SecretEvent) throws -> EventReport {
    let secret = event.secret
    let subject = EventSubject(noun: "secret", name: try secret.uuid, identity: try secret.identity)
    switch event.payload {
    case .lifecycle(let step): return subject.lifecycle(step.name)
    case .valueChanged: return subject.report("value-changed")
    }
  }
}
