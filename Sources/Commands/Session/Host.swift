import Libvirt
import Platform
import Synchronization

/// One URI with its connection, opened at need, its loss and its reconnection.
///
/// Any number of runs may use it at once.
public final class Host: Sendable {
  struct State {
    var connection: Connection?
    /// Tells when the connection is lost.
    var closeSubscription: EventSubscription?
    var isLost = false
    /// It has nothing to say: nobody waits for what is done with it.
    var isSilent = false
    var observers: [(owner: Int, handler: @Sendable () -> Void)] = []
    var owners = 0
  }

  /// The URI that connections are opened with; `nil` leaves the choice to libvirt.
  public let uri: String?
  public let isReadOnly: Bool
  let state = Mutex(State())
  /// Held by who opens the connection, so that one is opened for all who wait for it.
  let opening = Mutex(())

  public init(uri: String?, isReadOnly: Bool) {
    self.uri = uri
    self.isReadOnly = isReadOnly
  }

  /// The same host without a connection.
  func successor() -> Host { Host(uri: uri, isReadOnly: isReadOnly) }

  /// The same host for who asks in the background, and tells nothing of what becomes of its connection.
  func companion(with connection: Connection?) -> Host {
    let companion = successor()
    companion.state.withLock { $0.isSilent = true }
    companion.adopt(connection)
    return companion
  }

  /// The connection, if one is open and works as far as is known.
  var openConnection: Connection? {
    let (connection, isLost) = state.withLock { ($0.connection, $0.isLost) }
    guard let connection, !isLost, (try? connection.isAlive) == true else { return nil }
    return connection
  }

  /// The connection as it is, lost or not.
  var lastConnection: Connection? { state.withLock(\.connection) }

  /// The URI, as libvirt says it where there is a connection, or else as it was asked for.
  public var knownURI: String? { (try? lastConnection?.uri) ?? uri }

  /// Whether there was a connection that does not work any more.
  var hasLostConnection: Bool { state.withLock { $0.connection != nil } && openConnection == nil }

  /// Forgets the connection; objects that commands still hold keep it open.
  public func close() { adopt(nil) }

  /// Whose command never came back: its connection has nothing to say any more.
  public func abandon() {
    state.withLock { $0.isSilent = true }
    // Even letting go of it asks the other end, which may never answer: nobody but that thread may hold it last.
    Worker.start { [self] in close() }
  }

  /// Takes a connection in place of the last one.
  func adopt(_ connection: Connection?) {
    let last = state.withLock { state in
      defer {
        state.connection = connection
        state.closeSubscription = nil
        state.isLost = false
      }
      return (state.connection, state.closeSubscription)
    }
    // Let go outside of the lock: closing a connection talks to the other end.
    withExtendedLifetime(last) {}
  }

  /// Runs `body`, which waits and makes no calls; `handler` is called, on another thread, when the
  /// connection is lost.
  func noticingLoss<Result>(
    _ handler: @escaping @Sendable () -> Void, in session: Session, _ body: () throws -> Result
  ) throws -> Result {
    watch(for: session)
    let (owner, isLost) = state.withLock { state in
      state.owners += 1
      state.observers.append((state.owners, handler))
      return (state.owners, state.isLost)
    }
    defer { state.withLock { state in state.observers.removeAll { $0.owner == owner } } }
    // What was lost before anybody looked is not told again.
    if isLost { handler() }
    return try body()
  }

  /// Reports the loss of the connection when it happens; not every driver can tell.
  func watch(for session: Session) {
    guard let connection = state.withLock({ $0.closeSubscription == nil ? $0.connection : nil }) else {
      return
    }
    let uri = (try? connection.uri) ?? "unknown"
    let subscription = try? connection.subscribeToClose { [weak self, weak session] reason in
      guard let cause = reason.text, let self, let session else { return }
      noteLoss(in: session, "Disconnected from \(uri) due to \(cause)")
    }
    // Of two that subscribe at once libvirt refuses one, which must not cost the other's subscription.
    guard let subscription else { return }
    state.withLock { state in
      if state.connection === connection { state.closeSubscription = subscription }
    }
  }

  /// On the event loop's thread.
  private func noteLoss(in session: Session, _ sentence: String) {
    let (observers, isSilent) = state.withLock { state in
      state.isLost = true
      return (state.observers.map(\.handler), state.isSilent)
    }
    guard !isSilent else { return }
    session.announce(sentence)
    for observer in observers { observer() }
  }
}

extension Connection.CloseReason {
  /// Why the connection ended; `nil` when we asked for it.
  var text: String? {
    switch self {
    case .error: "I/O error"
    case .eof: "end of file"
    case .keepalive: "keepalive timeout"
    default: nil
    }
  }
}
