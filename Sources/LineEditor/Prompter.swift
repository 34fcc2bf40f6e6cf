import Glibc
import Platform

/// One question on a terminal, in a mode that hands over each key as it is typed and shows none.
final class Prompter {
  private let input: Int32
  private let output: Int32
  private let isOwn: Bool
  private let saved: SavedMode
  private let cancellation: Cancellation?
  private let hub: SignalHub?

  /// Whether the signals are ours to catch, since nobody waits for them.
  private let catches: Bool

  init(
    place: Terminal.Place, cancellation: Cancellation?, hub: SignalHub?
  ) throws(TerminalError) {
    switch place {
    case .device(let path):
      let descriptor = path.withRawCString { open($0, O_RDWR | O_CLOEXEC | O_NOCTTY) }
      (input, output, isOwn) = (descriptor, descriptor, true)
    case .standard:
      (input, output, isOwn) = (STDIN_FILENO, STDERR_FILENO, false)
    }
    saved = SavedMode(of: input)
    catches = cancellation == nil && hub == nil
    self.cancellation = cancellation
    self.hub = catches ? SignalHub() : hub
    guard Terminal.isTerminal(input) else { throw .noTerminal }
  }

  deinit { if isOwn, input >= 0 { close(input) } }

  /// Runs a body in the mode for questions.
  func run<Value>(_ body: () throws(TerminalError) -> Value) throws(TerminalError) -> Value {
    guard catches, let hub else { return try inMode(body) }
    return try hub.catching(SignalHub.endingSignals) { () throws(TerminalError) in try inMode(body) }
  }

  private func inMode<Value>(_ body: () throws(TerminalError) -> Value) throws(TerminalError) -> Value {
    if cancellation?.isCancelled == true { throw .interrupted }
    let mode = try saved.activate()
    defer { saved.restore() }
    try Terminal.setMode(mode.forQuestions, of: input)
    do throws(TerminalError) {
      return try body()
    } catch {
      // The rest of an answer, which may be a secret, is not for who reads next: at Ctrl-C terminals do the same.
      if error == .interrupted { tcflush(input, TCIFLUSH) }
      throw error
    }
  }

  /// Prints a prompt and reads a line.
  func line(after prompt: String, isSecret: Bool) throws(TerminalError) -> String {
    write(prompt)
    var answer = AnswerLine(keys: try Terminal.mode(of: input), isSecret: isSecret)
    while true {
      switch answer.take(try nextByte()) {
      case .typed(let drawing): if !isSecret { write(drawing) }
      case .finished: return answer.text
      case .interrupted: throw interrupted()
      case .endOfFile: throw .endOfFile
      }
    }
  }

  /// Prints a prompt and reads one key.
  func key(after prompt: String) throws(TerminalError) -> Unicode.Scalar {
    write(prompt)
    let keys = try Terminal.mode(of: input)
    var characters = UTF8Accumulator()
    while true {
      let byte = try nextByte()
      if byte != 0, byte == keys.key(VINTR) { throw interrupted() }
      if byte != 0, byte == keys.key(VEOF) { throw .endOfFile }
      if let scalar = characters.add(byte) { return scalar }
    }
  }

  func write(_ text: String) { write(text.rawBytes) }

  private func write(_ bytes: [UInt8]) {
    // A terminal that is gone shows itself at the next reading.
    try? Descriptor.writeAll(bytes, to: output)
  }

  /// Ctrl-C arrives as a character, whichever thread waits for signals.
  private func interrupted() -> TerminalError {
    if cancellation != nil { hub?.post(SIGINT) }
    return .interrupted
  }

  private func nextByte() throws(TerminalError) -> UInt8 {
    var byte: UInt8 = 0
    while true {
      try waitForInput()
      let count = read(input, &byte, 1)
      if count == 1 { return byte }
      // A terminal that has hung up answers EIO.
      if count == 0 || errno == EIO { throw .endOfFile }
      guard errno == EINTR || errno == EAGAIN else { throw .last("read") }
    }
  }

  private func waitForInput() throws(TerminalError) {
    if let cancellation { return try waitForInput(or: cancellation) }
    guard let hub else { return }
    while true {
      switch hub.wait(for: input) {
      case .input: return
      case .signal(let signal) where SignalHub.endingSignals.contains(signal):
        // A signal that ends the program is for whoever gave the hub.
        if !catches, signal != SIGINT { hub.post(signal) }
        throw .interrupted
      case .signal, .woken, .deadline: continue
      }
    }
  }

  private func waitForInput(or cancellation: Cancellation) throws(TerminalError) {
    var waiting = [
      pollfd(fd: cancellation.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, 2, -1) < 0, errno == EINTR {}
    if cancellation.isCancelled { throw .interrupted }
  }
}

extension termios {
  /// No echo, and each key at once: Ctrl-C then arrives as a character.
  fileprivate var forQuestions: termios {
    var mode = self
    mode.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG)
    withUnsafeMutableBytes(of: &mode.c_cc) { ($0[Int(VMIN)], $0[Int(VTIME)]) = (1, 0) }
    return mode
  }
}
