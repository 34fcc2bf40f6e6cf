import CommandModel
import CommandOutput
import Libvirt
import LibvirtAdmin
import Platform
import Synchronization

/// One daemon whose administration is asked for, with its connection, opened at need, its loss and its reconnection.
///
/// What `Host` is for hypervisors. Any number of runs may use it at once.
public final class AdminHost: Sendable {
  private struct State {
    var connection: AdminConnection?
    /// Tells when the connection is lost.
    var closeSubscription: EventSubscription?
    var isLost = false
    var isAbandoned = false
  }

  /// The URI that connections are opened with; `nil` leaves the choice to libvirt.
  let uri: String?
  private let state = Mutex(State())
  /// Held by who opens the connection, so that one is opened for all who wait for it.
  private let opening = Mutex(())

  init(uri: String?) { self.uri = uri }

  /// The same daemon without a connection.
  func successor() -> AdminHost { AdminHost(uri: uri) }

  /// The same daemon with the connection that is open, for who may be left behind without harm to it.
  func companion() -> AdminHost {
    let companion = successor()
    companion.adopt(openConnection)
    return companion
  }

  /// The connection, if one is open and works as far as is known.
  private var openConnection: AdminConnection? {
    let (connection, isLost) = state.withLock { ($0.connection, $0.isLost) }
    guard let connection, !isLost, (try? connection.isAlive) == true else { return nil }
    return connection
  }

  /// Whether there is a connection, lost or not.
  var hasConnection: Bool { state.withLock { $0.connection != nil } }

  /// The URI, as libvirt says it where there is a connection, or else as it was asked for.
  var knownURI: String? { (try? state.withLock(\.connection)?.uri) ?? uri }

  /// Forgets the connection; objects that commands still hold keep it open.
  func close() { adopt(nil) }

  /// Whose command never came back: its connection has nothing to say any more.
  func abandon() {
    state.withLock { $0.isAbandoned = true }
    // Even letting go of it may ask the other end: nobody but that thread may hold it last.
    Worker.start { [self] in close() }
  }

  private func adopt(_ connection: AdminConnection?) {
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
}

extension AdminHost {
  /// The connection for a command; opened now if there is none, or if the last one was lost.
  ///
  /// - Throws: `CommandFailure` with the sentences that virt-admin has for it.
  func connection(for run: Run) throws -> AdminConnection {
    do {
      return try connectFirst(for: run)
    } catch var failure as CommandFailure {
      if run.persona.tellsMissingConnection { failure.lines.append("no valid connection") }
      throw failure
    }
  }

  /// The connection, before any command asks for it: by virt-admin's `-c`.
  @discardableResult
  func connectFirst(for run: Run) throws -> AdminConnection {
    if let connection = openConnection { return connection }
    return try opening.withLock { _ in
      if let connection = openConnection { return connection }
      let wasLost = hasConnection
      close()
      let connection = try open(for: run, again: wasLost)
      if wasLost { try run.tellReconnection() }
      return connection
    }
  }

  /// Opens a connection in the place of the last one, whatever has become of that.
  func open(for run: Run, again: Bool) throws -> AdminConnection {
    do {
      let connection = try run.connecting(to: uri ?? run.environment("LIBVIRT_ADMIN_DEFAULT_URI")) {
        () throws(LibvirtError) in try AdminConnection.open(uri)
      }
      try run.gate.pass { adopt(connection) }
      if run.session.isContinuing { watch(for: run.session) }
      return connection
    } catch let error as LibvirtError {
      let isRefused = [.access, .notFound].contains(ExitCode(classifying: error))
      throw CommandFailure(
        again ? "Failed to reconnect to the admin server" : "Failed to connect to the admin server",
        because: error,
        code: isRefused ? .access : error.code == .noSupport ? .notSupported : .connection)
    }
  }

  /// Reports the loss of the connection when it happens.
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

  /// On the event loop's thread.
  private func noteLoss(in session: Session, _ sentence: String) {
    let isAbandoned = state.withLock { state in
      state.isLost = true
      return state.isAbandoned
    }
    if !isAbandoned { session.announce(sentence) }
  }
}

extension Run {
  /// Tells that there is a connection again: virt-admin has the sentence among its results.
  fileprivate func tellReconnection() throws {
    let sentence = "Reconnected to the admin server"
    if persona.reportsReconnection { try gate.write { sentence + "\n" } } else { errors.announce(sentence) }
  }
}
