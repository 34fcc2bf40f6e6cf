import CommandModel
import CommandOutput
import Libvirt

/// Wait for something to happen to domains.
struct Event: Command {
  static let info = CommandInfo(
    "event", group: .events, "wait for events of domains, or list the kinds there are",
    many: .one("without a domain, events of all are waited for"),
    discussion: """
      Prints the first event of the kind that --event names, or of any kind with --all, and ends; with --loop it goes
      on until --timeout or Ctrl-C. --domain looks at one domain only. It fails when no event came at all.
      """)

  static var examples: [Example] {
    [
      Example("event --list", "List the kinds of events."),
      Example(
        "event web1 --event lifecycle --loop --timestamp", "Follow what becomes of one guest until Ctrl-C.",
        needs: .event),
      Example(
        "event --all --loop -o json", "Print every event of all guests as an object a line.", needs: .event),
    ]
  }

  static let result: ResultShape? = .either(
    .rows("event"), .stream(DomainEvent.shapes(of: Domain.EventID.all)))

  @Option("domain", "name, id or uuid of the only domain to look at", complete: .domains)
  var domain: LateDomain?
  @Option(
    "event", "kind of event to wait for", complete: .words(Domain.EventID.all.compactMap(\.word)))
  var event: FreeText?
  @Flag("all", "wait for events of every kind") var all: Bool
  @Flag("loop", "go on after the first event") var loop: Bool
  @Option("timeout", "seconds after which to give up", complete: .none("a number of seconds"))
  var timeout: EventTimeout?
  @Flag("list", "list the kinds of events") var list: Bool
  @Flag("timestamp", "print the time before each event") var timestamp: Bool

  func checkOptions() throws {
    if all, event != nil { throw CommandFailure.exclusive("all", "event") }
    if list, all { throw CommandFailure.exclusive("list", "all") }
    if list, event != nil { throw CommandFailure.exclusive("list", "event") }
  }

  func run(in run: Run) throws -> Output {
    if list { return .lines(Domain.EventID.all.compactMap(\.word), key: "event") }
    let kinds = try kinds()
    let limit = try timeout?.duration()
    let domain = try domain.map { try run.domain($0) }
    let connection = try run.connection()
    let shape = ResultShape.stream(DomainEvent.shapes(of: kinds))
    return try EventWait(isEndless: loop, limit: limit, showsTime: timestamp, columns: shape.columns).run(
      in: run,
      subscribe: { try connection.subscribe(toAvailable: kinds, of: domain, $0) },
      report: { (event: DomainEvent) in try event.report() })
  }

  private func kinds() throws -> [Domain.EventID] {
    if all { return Domain.EventID.all.filter { $0.word != nil } }
    guard let event else {
      throw CommandFailure("one of --list, --all, or --event <type> is required", code: .usage)
    }
    guard !event.text.isEmpty else {
      throw CommandFailure("Failed to get option 'event': Option argument is empty", code: .usage)
    }
    guard let kind = Domain.EventID.all.first(where: { $0.word == event.text }) else {
      throw CommandFailure("unknown event type \(event.text)", code: .usage)
    }
    return [kind]
  }
}

extension Connection {
  /// Subscribes to each kind of event that the driver has.
  ///
  /// Throws when it does not have the first: the ones behind it are newer, and an old server knows fewer.
  fileprivate func subscribe(
    toAvailable kinds: [Domain.EventID], of domain: Domain?,
    _ handler: @escaping @Sendable (DomainEvent) -> Void
  ) throws(LibvirtError) -> [EventSubscription] {
    var subscriptions: [EventSubscription] = []
    for kind in kinds {
      do {
        subscriptions.append(try subscribe(to: kind, of: domain, handler))
      } catch  where !subscriptions.isEmpty {
        continue
      }
    }
    return subscriptions
  }
}
