import Libvirt
import LibvirtAdmin
import Platform
import Synchronization

/// A connection that can tell of its end.
protocol ClosableConnection: AnyObject, Sendable {
  var isAlive: Bool { get throws(LibvirtError) }
  var uri: String { get throws(LibvirtError) }

  func subscribeToClose(
    _ handler: @escaping @Sendable (Connection.CloseReason) -> Void
  ) throws(LibvirtError) -> EventSubscription
}

extension Connection: ClosableConnection {}
extension AdminConnection: ClosableConnection {}

/// The connection to a host, or to the administration of a daemon: opened at need, its loss noticed, and opened anew.
///
/// Any number of runs may use it at once.
final class Link<End: Sendable>: Sendable {
  // Unconstrained for the reason that `ValueReader` gives.
  struct State {
    var connection: End?
    /// Tells when the connection is lost.
    var closeSubscription: EventSubscription?
    var isLost = false
    /// It has nothing to say: nobody waits for what is done with it.
    var isSilent = false
    var observers: [(owner: Int, handler: @Sendable () -> Void)] = []
    var owners = 0
  }

  let state = Mutex(State())
  /// Held by who opens the connection, so that one is opened for all who wait for it.
  private let opening = Mutex(())

  /// The connection as it is, lost or not.
  var last: End? { state.withLock(\.connection) }

  /// Forgets the connection; objects that commands still hold keep it open.
  func close() { adopt(nil) }

  /// Nothing is told of it from now on.
  func silence() { state.withLock { $0.isSilent = true } }

  /// Whose command never came back: its connection has nothing to say any more.
  func abandon() {
    silence()
    // Even letting go of it asks the other end, which may never answer: nobody but that thread may hold it last.
    Worker.start { [self] in close() }
  }

  /// Takes a connection in place of the last one.
  func adopt(_ connection: End?) {
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

extension Link where End: ClosableConnection {
  /// The connection, if one is open and works as far as is known.
  var open: End? {
    let (connection, isLost) = state.withLock { ($0.connection, $0.isLost) }
    guard let connection, !isLost, (try? connection.isAlive) == true else { return nil }
    return connection
  }

  /// Whether there was a connection that does not work any more.
  var isLost: Bool { last != nil && open == nil }

  /// The connection, which `make` opens if there is none, or if the last one was lost.
  ///
  /// - Parameters:
  ///   - make: opens one; it is told whether the last one was lost.
  ///   - tell: says that there is one again.
  func connection(
    for run: Run, make: (_ wasLost: Bool) throws -> End, tellingReturn tell: () throws -> Void
  ) throws -> End {
    if let connection = open { return connection }
    return try opening.withLock { _ in
      if let connection = open { return connection }
      let wasLost = isLost
      close()
      let connection = try make(wasLost)
      try take(connection, for: run)
      if wasLost, !state.withLock(\.isSilent) { try tell() }
      return connection
    }
  }

  /// Takes a connection that a run has opened in place of the last one, whatever has become of that.
  func take(_ connection: End, for run: Run) throws {
    try run.gate.pass { adopt(connection) }
    if run.session.isContinuing { watch(for: run.session) }
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
  private func watch(for session: Session) {
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
}

extension Connection.CloseReason {
  /// Why the connection ended; `nil` when we asked for it.
  fileprivate var text: String? {
    switch self {
    case .error: "I/O error"
    case .eof: "end of file"
    case .keepalive: "keepalive timeout"
    default: nil
    }
  }
}
