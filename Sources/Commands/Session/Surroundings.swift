import CommandOutput
import Platform

/// What a session gets from the driver that made it: streams, the terminal, other programs.
public struct Surroundings: Sendable {
  public var streams: Streams
  public var terminal: any TerminalControl
  public var log: Log
  /// A value of the environment.
  public var environment: @Sendable (String) -> String?

  public init(
    streams: Streams, terminal: any TerminalControl, log: Log,
    environment: @escaping @Sendable (String) -> String?
  ) {
    self.streams = streams
    self.terminal = terminal
    self.log = log
    self.environment = environment
  }
}

/// What commands ask of the terminal that the process runs on.
public protocol TerminalControl: Sendable {
  /// Whether standard input and output are a terminal.
  var isInteractive: Bool { get }

  /// Where keys come from.
  var inputDescriptor: Int32 { get }

  /// Asks for one line; without echo when `isSecret`. Throws `NoTerminal` where nobody can be asked, `QuestionGivenUp` on
  /// Ctrl-C and when the run that asks is left behind.
  func ask(_ prompt: String, isSecret: Bool, until cancellation: Cancellation) throws -> String

  /// One key, at once and without echo; `nil` at the end of the input. Throws as `ask` does.
  func readKey(until cancellation: Cancellation) throws -> Character?

  /// Runs `body` with the terminal in raw mode, and restores it whatever happens.
  func withRawMode<Result>(_ body: () throws -> Result) throws -> Result

  /// Gives the terminal back the mode that it had at first, from whatever thread.
  func restore()

  /// Starts what lets the person at the terminal prove who they are; `nil` where nobody is there to be asked.
  func startAuthenticationAgent() -> (any AuthenticationAgent)?

  /// The size of the screen in character cells; nil where there is none, or it is not known.
  var screen: (columns: Int, rows: Int)? { get }

  /// Shows a text in a pager, a command for the shell, until it is left; gives its exit status. A run that is left behind
  /// ends it.
  func page(_ text: String, through pager: String, until cancellation: Cancellation) throws -> Int32

  /// Runs a program in the foreground of the terminal and waits for it; gives its exit status.
  func runInForeground(_ command: String, arguments: [String]) throws -> Int32
}

/// There is no terminal to ask on.
public struct NoTerminal: Error {
  public init() {}
}

/// Whoever was asked has pressed Ctrl-C.
public struct QuestionGivenUp: Error {
  public init() {}
}

/// Something that answers a daemon's questions about the user, as long as it lives.
public protocol AuthenticationAgent: AnyObject, Sendable {}
