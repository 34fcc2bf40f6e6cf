import Commands
import Glibc
import Platform
import Synchronization

/// A terminal with nobody at it but the test.
public final class FakeTerminal: TerminalControl {
  /// What a question was given up with.
  public struct GaveUp: Error {
    public init() {}
  }

  public typealias Ask = @Sendable (_ prompt: String, _ cancellation: Cancellation) throws -> String
  public typealias ReadKey = @Sendable (Cancellation) throws -> Character?
  public typealias Page = @Sendable (_ text: String, _ pager: String) throws -> Int32
  public typealias RunProgram = @Sendable (_ command: String, _ arguments: [String]) throws -> Int32

  public let isInteractive: Bool
  public let inputDescriptor: Int32
  private let asking: Ask
  private let reading: ReadKey
  private let running: RunProgram
  private let paging: Page
  public let screen: (columns: Int, rows: Int)?
  private let restored = Atomic(0)

  public init(
    isInteractive: Bool = false, inputDescriptor: Int32 = -1, ask: @escaping Ask = { _, _ in throw GaveUp() },
    readKey: @escaping ReadKey = { _ in throw GaveUp() },
    run: @escaping RunProgram = { _, _ in throw GaveUp() },
    screen: (columns: Int, rows: Int)? = nil, page: @escaping Page = { _, _ in throw GaveUp() }
  ) {
    (self.screen, paging) = (screen, page)
    self.isInteractive = isInteractive
    self.inputDescriptor = inputDescriptor
    (asking, reading, running) = (ask, readKey, run)
  }

  /// How often the mode of the terminal was restored from outside.
  public var restorations: Int { restored.load(ordering: .sequentiallyConsistent) }

  public func ask(_ prompt: String, isSecret: Bool, until cancellation: Cancellation) throws -> String {
    try asking(prompt, cancellation)
  }

  public func readKey(until cancellation: Cancellation) throws -> Character? { try reading(cancellation) }

  public func withRawMode<Result>(_ body: () throws -> Result) throws -> Result { try body() }

  public func restore() { restored.add(1, ordering: .sequentiallyConsistent) }

  public func startAuthenticationAgent() -> (any AuthenticationAgent)? { nil }

  public func page(
    _ text: String, through pager: String, until cancellation: Cancellation
  ) throws -> Int32 {
    try paging(text, pager)
  }

  public func runInForeground(_ command: String, arguments: [String]) throws -> Int32 {
    try running(command, arguments)
  }
}

extension Cancellation {
  /// Waits until the work is cancelled, as a person would be waited for; false when that took too long.
  public func wait(atMost duration: Duration) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let (seconds, attoseconds) = duration.components
    return poll(&waiting, 1, Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000)) > 0
  }
}
