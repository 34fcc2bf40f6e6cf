import CommandOutput
import Commands
import Glibc
import LineEditor
import Platform

/// The terminal that the process runs on.
struct ProcessTerminal: TerminalControl {
  /// Where Ctrl-C goes that is typed at a prompt: whoever waits for signals takes the prompt away.
  let hub: SignalHub

  var isInteractive: Bool { Terminal.isTerminal(STDIN_FILENO) && Terminal.isTerminal(STDOUT_FILENO) }

  var inputDescriptor: Int32 { STDIN_FILENO }

  func ask(_ prompt: String, isSecret: Bool, until cancellation: Cancellation) throws -> String {
    // The question goes to standard error: results may go elsewhere.
    do throws(TerminalError) {
      return try Terminal.ask(
        prompt, isSecret: isSecret, on: isSecret ? .controlling : .standard, cancellation: cancellation,
        hub: hub)
    } catch {
      if error == .noTerminal { throw NoTerminal() }
      if error == .interrupted { throw QuestionGivenUp() }
      throw error
    }
  }

  func readKey(until cancellation: Cancellation) throws -> Character? {
    try Terminal.readKey(cancellation: cancellation)
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

  var screen: (columns: Int, rows: Int)? { Terminal.size().map { ($0.columns, $0.rows) } }

  func page(_ text: String, through pager: String, until cancellation: Cancellation) throws -> Int32 {
    let (process, input) = try ChildProcess.startReading(["/bin/sh", "-c", pager])
    let status = cancellation.handled(by: { kill(process, SIGTERM) }) {
      // A pager that is left before the end closes its side, which is no error.
      try? Descriptor.writeAll(text.rawBytes, to: input)
      close(input)
      return ChildProcess.wait(for: process)
    }
    // One that was killed leaves the terminal as it was using it.
    if status != 0 { restore() }
    return status
  }

  func runInForeground(_ command: String, arguments: [String]) throws -> Int32 {
    try ChildProcess.run(["/bin/sh", "-c", command + " \"$@\"", command] + arguments)
  }
}
