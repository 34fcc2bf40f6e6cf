import Dispatch
import Glibc
import Testing

/// A terminal with somebody at it: what the user does happens on a thread of its own, in answer to what appears.
final class AttendedTerminal: @unchecked Sendable {
  enum Step {
    /// Waits until a text appears after everything that has been waited for before.
    case see(String)
    case type(String)
    case bytes([UInt8])
    case send(signal: Int32)
    case resize(columns: UInt16)
    case hangUp
    /// Something that is done at this point, on the user's thread.
    case act(@Sendable () -> Void)
  }

  let path: String
  let device: Int32
  private let user: Int32

  /// Only the user's thread touches these until it has ended.
  private var screen: [UInt8] = []
  private var seen = 0
  private var isHungUp = false
  private var missed: String?

  init() throws {
    var (user, device): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&user, &device, nil, nil, &size) == 0)
    (self.user, self.device) = (user, device)
    _ = fcntl(user, F_SETFL, O_RDWR | O_NONBLOCK)
    path = String(cString: try #require(ttyname(device)))
  }

  deinit {
    hangUp()
    close(device)
  }

  /// Everything that was written to the terminal.
  var transcript: String { String(decoding: screen, as: UTF8.self) }

  var mode: termios {
    var mode = termios()
    tcgetattr(device, &mode)
    return mode
  }

  /// Runs a body while a user takes some steps. A user who waits in vain hangs up.
  func run<Value>(_ steps: [Step], _ body: () throws -> Value) throws -> Value {
    let (finished, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    DispatchQueue.global().async {
      for step in steps where !self.isHungUp { self.take(step) }
      // A program that changes the mode waits until its output has been read.
      while !self.isHungUp, finished.wait(timeout: .now()) == .timedOut { self.look() }
      done.signal()
    }
    let result = Result(catching: body)
    finished.signal()
    done.wait()
    try #require(missed == nil, "the terminal showed \(transcript.debugDescription)")
    return try result.get()
  }

  func hangUp() {
    if !isHungUp { close(user) }
    isHungUp = true
  }

  private func take(_ step: Step) {
    switch step {
    case .see(let text): waitToSee(Array(text.utf8))
    case .type(let text): type(Array(text.utf8))
    case .bytes(let bytes): type(bytes)
    case .send(let signal): kill(getpid(), signal)
    case .resize(let columns):
      var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(user, UInt(TIOCSWINSZ), &size)
      kill(getpid(), SIGWINCH)
    case .hangUp: hangUp()
    case .act(let action): action()
    }
  }

  /// Types as fast as the terminal takes it, and looks meanwhile: who only types blocks who only draws.
  private func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = DispatchTime.now() + .seconds(20)
    while !rest.isEmpty, DispatchTime.now() < deadline {
      let count = rest.withUnsafeBytes { write(user, $0.baseAddress, $0.count) }
      rest = rest.dropFirst(max(0, count))
      look()
    }
    if !rest.isEmpty { missed = "\(rest.count) bytes that nobody read" }
  }

  private func waitToSee(_ text: [UInt8]) {
    let deadline = DispatchTime.now() + .seconds(10)
    while !skip(past: text) {
      look()
      guard DispatchTime.now() < deadline else {
        missed = String(decoding: text, as: UTF8.self)
        return hangUp()
      }
    }
  }

  private func look() {
    var waiting = pollfd(fd: user, events: Int16(POLLIN), revents: 0)
    var block = [UInt8](repeating: 0, count: 4096)
    guard poll(&waiting, 1, 10) > 0 else { return }
    let count = read(user, &block, block.count)
    if count > 0 { screen += block[..<count] }
  }

  private func skip(past text: [UInt8]) -> Bool {
    guard screen.count >= seen + text.count else { return false }
    for start in seen...(screen.count - text.count) where screen[start...].starts(with: text) {
      seen = start + text.count
      return true
    }
    return false
  }
}

extension termios {
  /// What matters of a mode, in a form that can be compared.
  var flags: [UInt32] { [c_iflag, c_oflag, c_cflag, c_lflag] }
}
