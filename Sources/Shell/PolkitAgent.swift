import Commands
import Glibc
import Platform

/// polkit's agent for terminals, which asks for a password when a daemon wants to know who is calling.
///
/// It lives as long as this object.
final class PolkitAgent: AuthenticationAgent {
  private static let program = "/usr/bin/pkttyagent"
  private let process: pid_t

  /// Starts the agent and waits until it has registered; `nil` where there is none or it does not get ready.
  init?() {
    guard File.isAccessible(Self.program, X_OK) else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    let words = [Self.program, "--process", "\(getpid())", "--notify-fd", "\(ends[1])", "--fallback"]
    let started = try? ChildProcess.start(words)
    close(ends[1])
    guard let started else { return nil }
    process = started
    // The agent closes its end when it is ready, or when it dies.
    var descriptor = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 5000) > 0 else {
      end()
      return nil
    }
  }

  deinit { end() }

  private func end() {
    kill(process, SIGTERM)
    _ = ChildProcess.wait(for: process)
  }
}
