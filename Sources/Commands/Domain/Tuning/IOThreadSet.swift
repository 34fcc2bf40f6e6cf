import CommandModel
import CommandOutput
import Libvirt

/// Set how an I/O thread of a domain works.
struct IOThreadSet: Command {
  static let info = CommandInfo(
    "iothreadset", group: .domain, "set how an I/O thread of a domain polls, and the size of its pool",
    many: .each("changed"),
    discussion: """
      Polling lets the thread look for requests for a while before it sleeps, which costs CPU time and saves delay. The
      time is in nanoseconds; it grows and shrinks by the factors, of which 0 is the hypervisor's own. What is set is
      shown by domstats --iothread.
      """)

  static var examples: [Example] {
    [
      Example(
        "iothreadset web1 1 --poll-max-ns 32768", "Have the thread look for work for 32 µs before it sleeps."),
      Example(
        "iothreadset web1 1 --thread-pool-min 2 --thread-pool-max 8", "Bound the number of its helpers.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(
    of: .domain, "ioThread", "pollMax?", "pollGrow?", "pollShrink?", "pollWeight?", "threadPoolMin?",
    "threadPoolMax?", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("id", "number of the I/O thread", complete: .ioThreads) var thread: IOThreadNumber
  @Option("poll-max-ns", "longest time to poll, in nanoseconds; 0 never polls", complete: .none("any number"))
  var pollMax: Late<UInt64>?
  @Option("poll-grow", "factor by which polling gets longer", complete: .none("any number"))
  var pollGrow: Late<UInt32>?
  @Option("poll-shrink", "factor by which polling gets shorter", complete: .none("any number"))
  var pollShrink: Late<UInt32>?
  @Option(
    "poll-weight", "how much the last event counts for the time to poll", complete: .none("any number"),
    nameOnly: true)
  var pollWeight: Late<UInt32>?
  @Option(
    "thread-pool-min", "fewest threads that work for it; -1 is the standard", complete: .none("any number"))
  var poolMin: Late<Int32>?
  @Option(
    "thread-pool-max", "most threads that work for it; -1 is the standard", complete: .none("any number"))
  var poolMax: Late<Int32>?
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let thread = try thread.checked()
    let changes = try changes()
    guard !changes.isEmpty else {
      throw CommandFailure("Not enough arguments passed, nothing to set", code: .usage)
    }
    try domain.setIOThreadParameters(thread, changes, impact.bits())
    return .silentChange(
      of: try domain.identity, [Member(key: "ioThread", value: Value(thread))] + changes.map(Self.member),
      at: impact.reach(in: domain, standard: .current))
  }

  private func changes() throws -> TypedParameters {
    let all: [(String, TypedValue?)] = [
      ("poll_max_ns", try pollMax.map { .ullong(try $0.value()) }),
      ("poll_grow", try pollGrow.map { .uint(try $0.value()) }),
      ("poll_shrink", try pollShrink.map { .uint(try $0.value()) }),
      ("poll_weight", try pollWeight.map { .uint(try $0.value()) }),
      ("thread_pool_min", try poolMin.map { .int(try $0.value()) }),
      ("thread_pool_max", try poolMax.map { .int(try $0.value()) }),
    ]
    return TypedParameters(all.compactMap { name, value in value.map { TypedParameters.Entry(name, $0) } })
  }

  /// A pool of -1 threads is one of the standard size.
  private static func member(_ change: TypedParameters.Entry) -> Member {
    switch (change.name, change.value) {
    case ("poll_max_ns", .ullong(let time)): Member(key: "pollMax", value: Value(seconds: time))
    case (_, .int(-1)): Member(key: change.name.dataKey, value: .null)
    default: Member(key: change.name.dataKey, value: Value(change.value))
    }
  }
}
