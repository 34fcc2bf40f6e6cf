import Glibc

extension Terminal {
  /// Asks for a password on the terminal, whatever the standard streams are, and shows nothing of it.
  ///
  /// Backspace and Ctrl-U correct the answer.
  ///
  /// - Parameters:
  ///   - prompt: What to print first.
  ///   - terminal: The terminal to use.
  /// - Throws: ``TerminalError/noTerminal`` without a terminal, ``TerminalError/interrupted`` after Ctrl-C or
  ///   SIGINT, ``TerminalError/endOfFile`` after Ctrl-D on an empty answer.
  ///
  /// C: getpass
  public static func readSecret(
    prompt: String, on terminal: String = "/dev/tty"
  ) throws(TerminalError) -> String {
    let descriptor = open(terminal, O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .noTerminal }
    defer { close(descriptor) }
    guard isTerminal(descriptor) else { throw .noTerminal }

    let saved = SavedMode(of: descriptor)
    let mode = try saved.activate()
    var watch = SignalWatch([SIGINT, SIGTERM, SIGHUP])
    defer {
      // The user's Enter was not shown either.
      write("\n", to: descriptor)
      saved.restore()
    }
    defer { watch.stop() }
    try setMode(mode.forSecrets, of: descriptor)
    write(prompt, to: descriptor)
    return try secret(from: descriptor, watch: watch, keys: mode)
  }

  private static func secret(
    from descriptor: Int32, watch: SignalWatch, keys: termios
  ) throws(TerminalError) -> String {
    var answer = SecretLine(keys: keys)
    while true {
      switch watch.next(from: descriptor) {
      case .byte(let byte): if try answer.take(byte) { return answer.text }
      case .endOfFile: throw .endOfFile
      case .failure(let code): throw .system(call: "read", code: code)
      case .signal: throw .interrupted
      }
    }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}

extension termios {
  /// No echo, and each key at once: Ctrl-C then arrives as a character, whichever thread waits for it.
  fileprivate var forSecrets: termios {
    var mode = self
    mode.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG)
    return mode
  }
}

/// An answer as it is typed.
private struct SecretLine {
  private var bytes: [UInt8] = []
  private let keys: termios

  init(keys: termios) {
    self.keys = keys
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes one byte; true at the end of the answer.
  mutating func take(_ byte: UInt8) throws(TerminalError) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
    case keys.key(VINTR): throw .interrupted
    case keys.key(VEOF) where bytes.isEmpty: throw .endOfFile
    case keys.key(VEOF): return true
    case keys.key(VKILL): bytes.removeAll()
    case keys.key(VERASE), 0x08, 0x7f: eraseCharacter()
    default: bytes.append(byte)
    }
    return false
  }

  private mutating func eraseCharacter() {
    while let last = bytes.popLast(), UTF8.isContinuation(last) {}
  }
}
