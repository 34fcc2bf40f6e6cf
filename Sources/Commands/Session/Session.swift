import CommandModel
import CommandOutput
import Libvirt
import Synchronization

/// What a command runs in: the connection, opened at need, the streams, and the options of this run.
///
/// Sendable without the compiler's proof: a session belongs to one worker thread at a time, the driver hands it from
/// one to the next only when the first has finished, and abandons it when it has not.
public final class Session: @unchecked Sendable {
  public var options: RunOptions
  public let surroundings: Surroundings
  /// All commands, for help, completion and the like.
  public let registry: Registry
  /// The directory, prompts and loop of a session that goes on: `cd` works only there.
  public let isContinuing: Bool
  /// The URI that the next connection is opened with; `nil` leaves the choice to libvirt.
  public var uri: String?
  public var isReadOnly: Bool
  /// The name of the command that runs, for messages of the log.
  var commandName = ""
  /// Whether anybody may be asked for a password: not while a line is completed.
  var asksForCredentials = true
  /// `quit` was run: the driver leaves.
  public var wantsToQuit = false
  /// Whether a result has been printed: YAML separates documents.
  public var hasPrintedDocument = false
  /// The code of a command that reported errors of a part of its work and went on.
  public var resultCode = ExitCode.success
  /// How many items of a stream this command has printed.
  private var emitted = 0
  private var current: Connection?
  private let abandonment = Atomic(false)
  /// Tells when the connection is lost; only in sessions that wait for their next command.
  private var closeSubscription: EventSubscription?
  private let isLost = LossFlag()

  public init(options: RunOptions, surroundings: Surroundings, registry: Registry, isContinuing: Bool) {
    self.options = options
    self.surroundings = surroundings
    self.registry = registry
    self.isContinuing = isContinuing
    uri = options.uri
    isReadOnly = options.isReadOnly
  }

  public var streams: Streams { surroundings.streams }

  public var log: Log { surroundings.log }

  /// Whether text for people is asked for, and not data.
  var isText: Bool { options.format == .text }

  /// The connection, if one is open.
  var openConnection: Connection? { current }

  /// The connection; opened now if there is none, or if the last one was lost.
  ///
  /// - Throws: `CommandFailure` with the sentence that virsh has for it.
  public func connection() throws -> Connection {
    if let current, !isLost.value, (try? current.isAlive) == true { return current }
    let wasLost = current != nil
    closeConnection()
    let connection = try open(wasLost: wasLost)
    if wasLost { reportLine("Reconnected to the hypervisor") }
    current = connection
    return connection
  }

  /// A session with the same settings and no connection, in place of one whose command never came back.
  ///
  /// The command that is left behind can learn of it from `isAbandoned`.
  public func successor() -> Session {
    abandonment.store(true, ordering: .releasing)
    return copy(isContinuing: isContinuing)
  }

  /// Whether nobody waits any longer for the command that runs here: what takes long asks now and then, and ends.
  public var isAbandoned: Bool { abandonment.load(ordering: .acquiring) }

  /// A session beside this one, with its settings and its connection, for work that may have to be left behind.
  func companion() -> Session {
    let session = copy(isContinuing: false)
    if !isLost.value { session.current = current }
    return session
  }

  private func copy(isContinuing: Bool) -> Session {
    let session = Session(
      options: options, surroundings: surroundings, registry: registry, isContinuing: isContinuing)
    session.uri = uri
    session.isReadOnly = isReadOnly
    return session
  }

  /// Gives up the present connection, and opens one as asked.
  func reconnect(to uri: String?, readOnly: Bool) throws {
    closeConnection()
    self.uri = uri
    isReadOnly = readOnly
    current = try open(wasLost: false)
  }

  /// Forgets the connection; objects that commands still hold keep it open.
  func closeConnection() {
    closeSubscription = nil
    current = nil
    isLost.value = false
  }

  /// How text is dressed for standard output.
  public var style: Styler {
    Styler(for: streams.output, color: options.color, environment: surroundings.environment)
  }

  /// Prints one of many results at once, as an item of a stream: events, and progress that scripts follow.
  func emit(_ output: Output) throws {
    streams.output.write(
      output.renderItem(as: options.format, quiet: options.isQuiet, style: style, continuing: emitted > 0))
    emitted += 1
    try streams.output.flush()
  }

  /// Starts anew with the header of what `emit` prints: called before each command.
  public func beginCommand() {
    emitted = 0
    resultCode = .success
  }

  /// Reports an error of a part of the work, which goes on.
  public func report(_ error: any Error) {
    let failure = CommandFailure(wrapping: error)
    if options.format == .json {
      streams.writeError(failure.json(command: commandName))
      for line in failure.lines(asVirsh: options.isVirsh) { log.write(.error, line) }
    } else {
      for line in failure.lines(asVirsh: options.isVirsh) { reportLine(line) }
    }
  }

  /// One line of an error, for people and for the log.
  func reportLine(_ line: String) {
    streams.writeError("error: \(line)")
    log.write(.error, line)
  }

  private func open(wasLost: Bool) throws -> Connection {
    let sentence = wasLost ? "Failed to reconnect to the hypervisor" : "failed to connect to the hypervisor"
    do {
      let connection = try openAuthenticated()
      try setKeepAlive(connection, sentence)
      if isContinuing { closeSubscription = watch(connection) }
      return connection
    } catch let error as LibvirtError {
      throw CommandFailure(
        sentence, because: error,
        code: [.access, .notFound].contains(ExitCode(classifying: error))
          ? .access : .connection)
    }
  }

  /// Opens the connection; when polkit has nobody to ask, once more with an agent at the terminal.
  private func openAuthenticated() throws(LibvirtError) -> Connection {
    let uri = asksForCredentials ? uri : silentURI
    do {
      return try Connection.open(uri, readOnly: isReadOnly, authentication: authentication())
    } catch {
      guard asksForCredentials, error.code == .authUnavailable, error.domain == .polkit, options.startsAgent,
        let agent = surroundings.terminal.startAuthenticationAgent()
      else { throw error }
      defer { withExtendedLifetime(agent) {} }
      return try Connection.open(uri, readOnly: isReadOnly, authentication: authentication())
    }
  }

  /// Runs `body`, which waits and makes no calls; `handler` is called, on another thread, when the connection is lost.
  func noticingLoss<Result>(
    _ handler: @escaping @Sendable () -> Void, _ body: () throws -> Result
  ) throws -> Result {
    let connection = try connection()
    if closeSubscription == nil { closeSubscription = watch(connection) }
    isLost.setObserver(handler)
    defer {
      isLost.setObserver(nil)
      if !isContinuing { closeSubscription = nil }
    }
    return try body()
  }

  /// Reports the loss of a connection when it happens; not every driver can tell.
  private func watch(_ connection: Connection) -> EventSubscription? {
    let uri = (try? connection.uri) ?? "unknown"
    // Programs get one object of the command's own error, and no line beside it.
    let isForPeople = options.format != .json
    return try? connection.subscribeToClose { [isLost, streams] reason in
      isLost.value = true
      guard let cause = reason.text else { return }
      if isForPeople { streams.writeError("error: Disconnected from \(uri) due to \(cause)") }
      isLost.notify()
    }
  }

  private func setKeepAlive(_ connection: Connection, _ sentence: String) throws {
    let interval = options.keepaliveInterval ?? 5
    guard interval > 0 else { return }
    do {
      _ = try connection.setKeepAlive(interval: Int(interval), count: Int(options.keepaliveCount ?? 6))
    } catch  where options.keepaliveInterval != nil || options.keepaliveCount != nil {
      throw CommandFailure(
        "Cannot setup keepalive on connection as requested, disconnecting", sentence, because: error,
        code: .connection)
    } catch {
      // Local drivers have no keepalive; only who asked for it has to know.
      log.write(.info, "Failed to setup keepalive on connection")
    }
  }
}
