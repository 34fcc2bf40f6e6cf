import CommandOutput
import Commands
import Glibc
import LineEditor

/// The terminal that the process runs on.
struct ProcessTerminal: TerminalControl {
  var isInteractive: Bool { Terminal.isTerminal(STDIN_FILENO) && Terminal.isTerminal(STDOUT_FILENO) }

  func ask(_ prompt: String, isSecret: Bool) throws -> String {
    if isSecret { return try Terminal.readSecret(prompt: prompt) }
    guard isInteractive else { throw CommandFailure("there is no terminal to ask on", code: .access) }
    _ = Array(prompt.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    var lines = LineReader(descriptor: STDIN_FILENO)
    return lines.next() ?? ""
  }

  func withRawMode<Result>(_ body: () throws -> Result) throws -> Result {
    let mode = try Terminal.RawMode()
    defer { mode.restore() }
    return try body()
  }

  func startAuthenticationAgent() -> (any AuthenticationAgent)? {
    Terminal.isTerminal(STDIN_FILENO) ? PolkitAgent() : nil
  }

  func restore() { Terminal.restore() }

  func runInForeground(_ command: String, arguments: [String]) throws -> Int32 {
    try ChildProcess.run(["/bin/sh", "-c", command + " \"$@\"", command] + arguments)
  }
}
