import CommandOutput
import Commands
import Glibc
import LineEditor
import Platform

/// The terminal that the process runs on.
struct ProcessTerminal: TerminalControl {
  var isInteractive: Bool { Terminal.isTerminal(STDIN_FILENO) && Terminal.isTerminal(STDOUT_FILENO) }

  var inputDescriptor: Int32 { STDIN_FILENO }

  func ask(_ prompt: String, isSecret: Bool, until cancellation: Cancellation) throws -> String {
    if isSecret { return try askSecret(prompt) }
    // The question goes to standard error: results may go elsewhere.
    guard Terminal.isTerminal(STDIN_FILENO) else { throw NoTerminal() }
    try Descriptor.writeAll(Array(prompt.utf8), to: STDERR_FILENO)
    var lines = LineReader(descriptor: STDIN_FILENO, hub: SignalHub())
    return lines.next() ?? ""
  }

  private func askSecret(_ prompt: String) throws -> String {
    do throws(TerminalError) {
      return try Terminal.readSecret(prompt: prompt)
    } catch {
      if error == .noTerminal { throw NoTerminal() }
      throw error
    }
  }

  func readKey(until cancellation: Cancellation) throws -> Character? {
    try withRawMode {
      var byte: UInt8 = 0
      while true {
        let count = read(STDIN_FILENO, &byte, 1)
        if count < 0, errno == EINTR { continue }
        return count == 1 ? Character(Unicode.Scalar(byte)) : nil
      }
    }
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
