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
    var keepsakes: [Keepsake] = []
    var owners = 0
    /// What the run has looked up last.
    var subject: [Member]?
    /// A daemon is what it works on.
    var administers = false
    /// The options of its command that were typed, or filled by bare words.
    var givenOptions: Set<String> = []
    /// Items of a stream were printed.
    var hasEmitted = false
    /// The URI of the connection that is being opened.
    var connecting: String?
    /// What it prints is the contents of a file.
    var printsData = false
  }

  /// Something that the user has to know of.
  struct Keepsake {
    var owner: Int
    var sentence: @Sendable () -> String
    /// The same as data, of what has become of many objects.
    var outcomes: (@Sendable () -> Value)?
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
  /// Whether it prints elsewhere than its session does.
  let isRedirected: Bool
  public let interruption: Interruption
  public let clock: DeadlineClock
  /// Whether anybody may be asked for a password: not while a line is completed.
  let mayAsk: Bool
  /// Whether it has nothing to tell the log: while a line is completed.
  private let isMuted: Bool
  /// The object that the run is about, where it is a part of one for many.
  let part: RunPart?
  /// Where in a script the command stands.
  let place: ScriptPlace?
  let state = Mutex(State())

  /// - Parameters:
  ///   - settings: what counts for this run; `nil` for the session's.
  ///   - streams: where it prints; the session's unless its output is collected.
  ///   - deadlineChanged: called when the end of the run's time has moved.
  public init(
    of command: String = "", in session: Session, host: Host? = nil, adminHost: AdminHost? = nil,
    settings: Settings? = nil,
    streams: Streams? = nil, source: Interruption.Source = .none, mayAsk: Bool = true,
    place: ScriptPlace? = nil, deadlineChanged: @escaping @Sendable () -> Void = {}
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
    let printing = streams ?? session.streams
    gate = Gate(
      printing,
      colorsErrors: settings.color.isEnabled(
        onTerminal: printing.isErrorTerminal, environment: session.surroundings.environment))
    isRedirected = streams != nil
    interruption = Interruption(source: source)
    clock = DeadlineClock(limit: settings.deadline, changed: deadlineChanged)
    self.mayAsk = mayAsk && !settings.asksNobody
    isMuted = !mayAsk
    part = nil
    self.place = place
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
    isRedirected = whole.isRedirected
    interruption = Interruption(
      source: Interruption.Source(prepare: { _ in {} }, wake: { whole.interruption.insist() }))
    clock = whole.clock
    mayAsk = false
    isMuted = false
    self.part = part
    place = nil
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
  var log: Log { isMuted ? session.log.muted : session.log.passing(gate) }

  var terminal: any TerminalControl {
    let terminal = session.surroundings.terminal
    return settings.asksNobody ? Unattended(terminal: terminal) : terminal
  }

  var environment: @Sendable (String) -> String? { session.surroundings.environment }

  /// The connection; opened now if there is none, or if the last one was lost.
  func connection() throws -> Connection { try host.connection(for: self) }

  /// The connection to the administration of a daemon; opened now if there is none, or if the last one was lost.
  func adminConnection() throws -> AdminConnection {
    state.withLock { $0.administers = true }
    return try adminHost.connection(for: self)
  }

  /// Runs `body`, which opens a connection: whoever waits for the run in vain learns that this is what took the time.
  func connecting<Result, Failure: Error>(
    to uri: String?, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    state.withLock { $0.connecting = uri ?? "the hypervisor" }
    defer { if !isAbandoned { state.withLock { $0.connecting = nil } } }
    return try body()
  }

  /// The URI of the connection that was being opened when the run was left behind.
  public var missedConnection: String? { state.withLock(\.connecting) }

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
  ///
  /// - Parameter outcomes: the same as data, of what has become of many objects.
  func keep(
    outcomes: (@Sendable () -> Value)? = nil, _ sentence: @escaping @Sendable () -> String
  ) -> Int {
    if let part { return part.whole.keep { "\(part.label): \(sentence())" } }
    return state.withLock { state in
      state.owners += 1
      state.keepsakes.append(Keepsake(owner: state.owners, sentence: sentence, outcomes: outcomes))
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

  /// A failure together with what the user has to know of.
  public func adding(keepsakesTo failure: CommandFailure) -> CommandFailure {
    var failure = failure
    let kept = state.withLock(\.keepsakes)
    failure.lines += kept.map { $0.sentence() }
    failure.outcomes = kept.lazy.compactMap(\.outcomes).first?()
    return failure
  }
}
