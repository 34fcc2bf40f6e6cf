import CommandModel
import CommandOutput
import Libvirt
import LibvirtAdmin
import Platform
import Synchronization

/// One invocation of one command on one host.
///
/// It has its own format, deadline and interruption, and a gate through which alone it can print. Abandoned,
/// the gate is shut for good, and everything that waits on the run's behalf ends.
public final class Run: Sendable {
  struct State {
    var resultCode = ExitCode.success
    /// A table has taken over which columns and rows are shown.
    var hasShaped = false
    /// The columns of a stream in CSV, once its first item has been printed.
    var columns: [String]?
    /// What the command is about, as it was typed.
    var object: String?
    /// What the user has to know of when the run is left behind, such as a file with an edited text.
    var keepsakes: [(owner: Int, sentence: @Sendable () -> String)] = []
    var owners = 0
    /// What the run has looked up last.
    var subject: [Member]?
    /// A daemon is what it works on.
    var administers = false
  }

  public let session: Session
  public let host: Host
  /// The daemon that it administers, if it does.
  let adminHost: AdminHost
  /// The command's name; empty where no command runs.
  public let command: String
  /// What counts for this run: the session's settings, and what was typed behind the command.
  public let settings: Settings
  public let gate: Gate
  public let interruption: Interruption
  public let clock: DeadlineClock
  /// Whether anybody may be asked for a password: not while a line is completed.
  let mayAsk: Bool
  /// The object that the run is about, where it is a part of one for many.
  let part: RunPart?
  let state = Mutex(State())

  /// - Parameters:
  ///   - settings: what counts for this run; `nil` for the session's.
  ///   - streams: where it prints; the session's unless its output is collected.
  ///   - deadlineChanged: called when the end of the run's time has moved.
  public init(
    of command: String = "", in session: Session, host: Host? = nil, adminHost: AdminHost? = nil,
    settings: Settings? = nil,
    streams: Streams? = nil, source: Interruption.Source = .none, mayAsk: Bool = true,
    deadlineChanged: @escaping @Sendable () -> Void = {}
  ) {
    self.session = session
    self.host = host ?? session.host
    self.command = command
    let settings = settings ?? session.settings
    self.settings = settings
    // A URI behind one command is for that one only.
    self.adminHost =
      adminHost
      ?? (settings.adminURI == session.settings.adminURI
        ? session.adminHost : AdminHost(uri: settings.adminURI))
    gate = Gate(streams ?? session.streams)
    interruption = Interruption(source: source)
    clock = DeadlineClock(limit: settings.deadline, changed: deadlineChanged)
    self.mayAsk = mayAsk
    part = nil
  }

  /// A part of a run: the same command for one of many objects, with streams of its own.
  ///
  /// Its time is that of the whole, and Ctrl-C reaches it by way of the whole.
  init(_ part: RunPart, printingTo streams: Streams) {
    let whole = part.whole
    var settings = whole.settings
    // The columns and rows are chosen of all together.
    settings.table = TableRequest()
    (session, host, command, self.settings) = (whole.session, whole.host, whole.command, settings)
    adminHost = whole.adminHost
    gate = Gate(streams, draws: false)
    interruption = Interruption(
      source: Interruption.Source(prepare: { _ in {} }, wake: { whole.interruption.insist() }))
    clock = whole.clock
    mayAsk = false
    self.part = part
  }

  /// The code of a command that reported errors of a part of its work and went on.
  var resultCode: ExitCode {
    get { state.withLock(\.resultCode) }
    set { state.withLock { $0.resultCode = newValue } }
  }

  /// What the command is about, as it was typed; nil until its words are read, and where they name nothing.
  var object: String? {
    get { state.withLock(\.object) }
    set { state.withLock { $0.object = newValue } }
  }
  /// What the run has looked up last, as data name it; noted in a dry run only.
  var subject: [Member]? { state.withLock(\.subject) }

  var registry: Registry { session.registry }

  var persona: Persona { session.persona }

  /// The log of the session, as long as anybody waits for the run; it is not for completion, which tells nothing.
  var log: Log { mayAsk || part != nil ? session.log.passing(gate) : session.log.muted }

  var terminal: any TerminalControl { session.surroundings.terminal }

  var environment: @Sendable (String) -> String? { session.surroundings.environment }

  /// The connection; opened now if there is none, or if the last one was lost.
  func connection() throws -> Connection { try host.connection(for: self) }

  /// The connection to the administration of a daemon; opened now if there is none, or if the last one was lost.
  func adminConnection() throws -> AdminConnection {
    state.withLock { $0.administers = true }
    return try adminHost.connection(for: self)
  }

  /// The URI of what it works on, as far as is known.
  var knownURI: String? { state.withLock(\.administers) ? adminHost.knownURI : host.knownURI }

  /// Leaves the run to itself: it never prints again, and what waits on its behalf ends.
  ///
  /// A call that blocks in libvirt cannot be ended; the run's thread goes on until it returns.
  public func abandon() {
    gate.shut()
    interruption.cancellation.cancel()
  }

  /// Whether nobody waits any longer: what takes long asks now and then, and ends.
  var isAbandoned: Bool { interruption.cancellation.isCancelled }

  /// Runs `body`, which waits for a person: the deadline does not count meanwhile.
  func attended<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    try clock.resting(body)
  }

  /// Notes what the user has to know of should the run be left behind from now on; gives a number to
  /// forget it by.
  func keep(_ sentence: String) -> Int { keep { sentence } }

  /// Notes what the user has to know of, in a sentence that is made when it is told.
  func keep(_ sentence: @escaping @Sendable () -> String) -> Int {
    if let part { return part.whole.keep { "\(part.label): \(sentence())" } }
    return state.withLock { state in
      state.owners += 1
      state.keepsakes.append((state.owners, sentence))
      return state.owners
    }
  }

  /// What was noted under a number is no matter any more.
  func forget(_ number: Int) {
    if let part { return part.whole.forget(number) }
    state.withLock { state in state.keepsakes.removeAll { $0.owner == number } }
  }

  /// What the user has to know of, now that the run is left behind.
  public var keepsakes: [String] { state.withLock(\.keepsakes).map { $0.sentence() } }
}
