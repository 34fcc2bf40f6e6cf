import CommandModel
import CommandOutput
import Libvirt

extension Host {
  /// The connection; opened now if there is none, or if the last one was lost.
  ///
  /// - Throws: `CommandFailure` with the sentence that virsh has for it.
  func connection(for run: Run) throws -> Connection {
    if let connection = link.open { return connection }
    return try run.connecting(to: uri ?? run.environment("LIBVIRT_DEFAULT_URI")) {
      try link.connection(for: run) {
        try open(for: run, wasLost: $0)
      } tellingReturn: {
        run.errors.announce("Reconnected to the hypervisor")
      }
    }
  }

  private func open(for run: Run, wasLost: Bool) throws -> Connection {
    let sentence = wasLost ? "Failed to reconnect to the hypervisor" : "failed to connect to the hypervisor"
    do {
      let connection = try openAuthenticated(for: run)
      try setKeepAlive(of: connection, for: run, sentence)
      return connection
    } catch let error as LibvirtError {
      let isRefused = [.access, .notFound].contains(ExitCode(classifying: error))
      throw CommandFailure(
        sentence, because: error, code: isRefused ? .access : .connection,
        hint: run.authenticationHint(for: error))
    }
  }

  /// Opens the connection; when polkit has nobody to ask, once more with an agent at the terminal.
  private func openAuthenticated(for run: Run) throws(LibvirtError) -> Connection {
    let uri = run.mayAsk ? uri : silentURI(run.session.surroundings.environment)
    let authentication = run.authentication()
    do {
      return try Connection.open(uri, readOnly: isReadOnly, authentication: authentication)
    } catch {
      guard run.mayAsk, error.code == .authUnavailable, error.domain == .polkit,
        run.settings.startsAgent, let agent = run.terminal.startAuthenticationAgent()
      else { throw error }
      defer { withExtendedLifetime(agent) {} }
      // The daemon waits for the person whom the agent asks.
      return try run.attended { () throws(LibvirtError) in
        try Connection.open(uri, readOnly: isReadOnly, authentication: authentication)
      }
    }
  }

  /// The URI in a form in which ssh asks nothing either.
  private func silentURI(_ environment: (String) -> String?) -> String? {
    guard let uri = uri ?? environment("LIBVIRT_DEFAULT_URI"), uri.contains("+ssh:") else { return uri }
    return uri + (uri.contains("?") ? "&" : "?") + "no_tty=1"
  }

  private func setKeepAlive(of connection: Connection, for run: Run, _ sentence: String) throws {
    let settings = run.settings
    let interval = settings.keepaliveInterval ?? 5
    guard interval > 0 else { return }
    do {
      _ = try connection.setKeepAlive(interval: Int(interval), count: Int(settings.keepaliveCount ?? 6))
    } catch  where settings.keepaliveInterval != nil || settings.keepaliveCount != nil {
      throw CommandFailure(
        "Cannot setup keepalive on connection as requested, disconnecting", sentence, because: error,
        code: .connection)
    } catch {
      // Local drivers have no keepalive; only who asked for it has to know.
      run.log.write(.info, "Failed to setup keepalive on connection")
    }
  }
}
