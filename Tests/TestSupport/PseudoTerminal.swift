import Foundation
import Synchronization

/// A program on a terminal of its own: types to it, waits for what it prints.
///
/// The terminal is the program's controlling terminal, so that Ctrl-C and window sizes reach it as at a desk.
public final class PseudoTerminal: Sendable {
  /// The program.
  public let child: ChildProcess

  private struct Transcript {
    /// Everything that was printed.
    var text: [UInt8] = []
    /// Where the next `expect` starts to look.
    var position = 0
  }

  private let master: Int32
  private let path: String
  private let transcript = Mutex(Transcript())

  /// Starts `path` in the world `hermetic` on a terminal of this size; it is ended with the scratch directory.
  ///
  /// - Parameter type: what the terminal is called in the database of terminals.
  public init(
    _ path: String, _ arguments: [String] = [], name: String? = nil, in hermetic: Hermetic,
    columns: UInt16 = 80, rows: UInt16 = 24, type: String = "xterm"
  ) throws {
    let (master, terminal) = try Self.open()
    Self.resize(master, columns, rows)
    self.master = master
    self.path = terminal
    // The leader of a new session gets the first terminal that it opens as its controlling one.
    child = try ChildProcess(
      path: path, arguments: [name ?? path] + arguments,
      environment: hermetic.environment.merging(["TERM": type]) { _, new in new },
      directory: hermetic.directory,
      streams: StandardStreams(
        input: .path(terminal, flags: O_RDWR), output: .descriptor(0), error: .descriptor(0)))
    hermetic.scratch.onCleanup { [child] in
      child.killGroup()
      child.waitBlocking(deadline: .seconds(5))
    }
    Thread.detachNewThread { [self] in collect() }
  }

  /// Types `text`. Enter is `\r`, Ctrl-C is `\u{3}`.
  public func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Waits until `text` is printed, after what an earlier call found; returns everything up to its end.
  @discardableResult
  public func expect(_ text: String, deadline: Duration = .seconds(30)) async throws -> String {
    var found: String?
    do {
      try await eventually("'\(text)' on the terminal", deadline: deadline) {
        found = take(through: Array(text.utf8))
        return found != nil
      }
    } catch let error as FixtureError {
      throw FixtureError("\(error)\n--- printed\n\(printed)\n---")
    }
    return found ?? ""
  }

  /// Whether keys reach the program as they are: neither lines nor signals are made of them.
  public var isRaw: Bool {
    var mode = termios()
    guard tcgetattr(master, &mode) == 0 else { return false }
    return mode.c_lflag & tcflag_t(ICANON | ISIG | ECHO) == 0
  }

  /// Waits until the program has put the terminal into raw mode, as consoles do.
  public func expectRawMode(deadline: Duration = .seconds(30)) async throws {
    try await eventually("raw mode on the terminal", deadline: deadline) { isRaw }
  }

  /// Waits until the program has taken all that was typed.
  public func expectInputTaken(deadline: Duration = .seconds(30)) async throws {
    let device = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard device >= 0 else { throw FixtureError.system(path) }
    defer { close(device) }
    try await eventually("the typed keys are taken", deadline: deadline) {
      var count: Int32 = -1
      return ioctl(device, UInt(FIONREAD), &count) == 0 && count == 0
    }
  }

  /// Everything that was printed so far.
  public var printed: String { transcript.withLock { String(decoding: $0.text, as: UTF8.self) } }

  /// Gives the terminal another size, and the program SIGWINCH.
  public func resize(columns: UInt16, rows: UInt16) { Self.resize(master, columns, rows) }

  /// Waits for the program's end; at `deadline` it is killed.
  public func wait(deadline: Duration = .seconds(30)) async -> ExitStatus {
    await child.wait(deadline: deadline)
  }

  /// Opens a pair of terminals. posix_openpt and its kin are not imported, so the ioctls behind them are used.
  private static func open() throws -> (master: Int32, terminal: String) {
    let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)  // TIOCSPTLCK, TIOCGPTN
    let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number): (Int32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, unlock, &locked) == 0, ioctl(master, getNumber, &number) == 0 else {
      throw FixtureError.system("/dev/ptmx")
    }
    return (master, "/dev/pts/\(number)")
  }

  private static func resize(_ descriptor: Int32, _ columns: UInt16, _ rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  private func take(through wanted: [UInt8]) -> String? {
    transcript.withLock { transcript in
      let rest = transcript.text[transcript.position...]
      guard let range = rest.firstRange(of: wanted) else { return nil }
      transcript.position = range.upperBound
      return String(decoding: rest[..<range.upperBound], as: UTF8.self)
    }
  }

  /// Reads until the last holder of the terminal has closed it.
  private func collect() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(master, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      transcript.withLock { $0.text += buffer[..<count] }
    }
    close(master)
  }
}
