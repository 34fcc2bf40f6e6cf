import Platform

/// A terminal at which nobody is to be asked anything, as `--no-input` says.
struct Unattended: TerminalControl {
  let terminal: any TerminalControl

  var isInteractive: Bool { false }

  var inputDescriptor: Int32 { terminal.inputDescriptor }

  func ask(_ prompt: String, isSecret: Bool, until cancellation: Cancellation) throws -> String {
    throw NoTerminal()
  }

  func readKey(until cancellation: Cancellation) throws -> Character? { throw NoTerminal() }

  func withRawMode<Result>(_ body: () throws -> Result) throws -> Result { throw NoTerminal() }

  func restore() { terminal.restore() }

  func startAuthenticationAgent() -> (any AuthenticationAgent)? { nil }

  func runInForeground(_ command: String, arguments: [String]) throws -> Int32 { throw NoTerminal() }
}
