import CommandModel
import CommandOutput
import Libvirt
import LibvirtAdmin

/// One daemon whose administration is asked for, with its connection, opened at need, its loss and its reconnection.
///
/// What `Host` is for hypervisors. Any number of runs may use it at once.
public final class AdminHost: Sendable {
  /// The URI that connections are opened with; `nil` leaves the choice to libvirt.
  let uri: String?
  let link = Link<AdminConnection>()

  init(uri: String?) { self.uri = uri }

  /// The same daemon without a connection.
  func successor() -> AdminHost { AdminHost(uri: uri) }

  /// The same daemon with the connection that is open, for who may be left behind without harm to it.
  func companion() -> AdminHost {
    let companion = successor()
    companion.link.adopt(link.open)
    return companion
  }

  /// The URI, as libvirt says it where there is a connection, or else as it was asked for.
  var knownURI: String? { (try? link.last?.uri) ?? uri }

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
    try link.connection(for: run) {
      try freshConnection(for: run, again: $0)
    } tellingReturn: {
      try run.tellReconnection()
    }
  }

  /// Opens a connection in the place of the last one, whatever has become of that.
  func connect(for run: Run, again: Bool) throws {
    try link.take(try freshConnection(for: run, again: again), for: run)
  }

  private func freshConnection(for run: Run, again: Bool) throws -> AdminConnection {
    do {
      return try run.connecting(to: uri ?? run.environment("LIBVIRT_ADMIN_DEFAULT_URI")) {
        () throws(LibvirtError) in try AdminConnection.open(uri)
      }
    } catch {
      let isRefused = [.access, .notFound].contains(ExitCode(classifying: error))
      throw CommandFailure(
        again ? "Failed to reconnect to the admin server" : "Failed to connect to the admin server",
        because: error,
        code: isRefused ? .access : error.code == .noSupport ? .notSupported : .connection)
    }
  }
}

extension Run {
  /// Tells that there is a connection again: virt-admin has the sentence among its results.
  fileprivate func tellReconnection() throws {
    let sentence = "Reconnected to the admin server"
    if persona.reportsReconnection { try gate.write { sentence + "\n" } } else { errors.announce(sentence) }
  }
}
