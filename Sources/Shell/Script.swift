import CommandModel
import Commands
import Platform

/// Runs the commands that come on standard input.
///
/// By our own name the output holds results only. Called `virsh`, it is a session that nobody watches: banner, prompts
/// and an echo of each line, and an exit status that tells nothing.
struct Script {
  let driver: Driver

  func run(connectsFirst: Bool) -> Ending {
    if connectsFirst {
      let result = driver.connect()
      guard result.code == .success else { return result.ending }
    }
    return driver.session.persona.echoesScripts ? runAsVirsh() : runPlainly()
  }

  private func runPlainly() -> Ending {
    var code = ExitCode.success
    var lines = LineReader(descriptor: driver.session.streams.inputDescriptor, hub: driver.hub)
    while let line = lines.next() {
      guard let result = driver.run(.line(line)) else { continue }
      code = result.code
      if result.mustLeave || result.signal != nil || code != .success && driver.session.settings.failsFast {
        return result.ending
      }
    }
    return lines.failedEnding(driver) ?? .code(code)
  }

  private func runAsVirsh() -> Ending {
    let session = driver.session
    let output = session.streams.output
    if !session.settings.isQuiet { write(Banner.text(for: session.persona)) }
    var lines = LineReader(descriptor: session.streams.inputDescriptor, hub: driver.hub)
    while true {
      // What has been said stands in the output before anybody waits for more.
      write(
        Banner.prompt(program: session.persona.name, isReadOnly: session.host.isReadOnly),
        flushes: lines.hasToWait)
      guard let line = lines.next() else { break }
      write(line + "\n")
      guard let result = driver.run(.line(line)) else { continue }
      if result.signal != nil { return result.ending }
      if result.mustLeave { break }
    }
    if let signal = lines.signal { return .signal(signal) }
    write("\n", flushes: true)
    return .code(output.failure == nil ? .success : .failure)
  }

  /// Prints a piece of the session; nobody may have to wait for a pipe that is full.
  private func write(_ text: String, flushes: Bool = false) {
    let output = driver.session.streams.output
    driver.hub.unattended {
      output.write(text)
      if flushes { try? output.flush() }
    }
  }
}

/// Reads lines from a descriptor, as virsh's line editor takes them: a carriage return ends a line too, so that files
/// from elsewhere work, and NUL bytes vanish.
struct LineReader {
  private let descriptor: Int32
  private let hub: SignalHub
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  /// Why reading ended early.
  private var failure: SystemError?
  /// The signal that ended it.
  private(set) var signal: Int32?

  init(descriptor: Int32, hub: SignalHub) {
    self.descriptor = descriptor
    self.hub = hub
    hub.attend()
  }

  /// Whether the next line is still to come.
  var hasToWait: Bool { !isAtEnd && !buffer.contains(where: Self.endsLine) }

  /// The next line without its newline; `nil` at the end of the input, and when a signal asks for the end.
  mutating func next() -> String? {
    while true {
      if let end = buffer.firstIndex(where: Self.endsLine) {
        let line = String(rawBytes: buffer[..<end])
        buffer.removeFirst(end + 1)
        return line
      }
      if isAtEnd {
        guard !buffer.isEmpty, signal == nil else { return nil }
        defer { buffer = [] }
        return String(rawBytes: buffer)
      }
      fill()
    }
  }

  /// How the program ends when not all could be read; `nil` when all is well.
  func failedEnding(_ driver: Driver) -> Ending? {
    if let signal { return .signal(signal) }
    return failure.map { .code(driver.report(CommandFailure("cannot read standard input: \($0)"))) }
  }

  private mutating func fill() {
    switch hub.wait(for: descriptor) {
    case .input: read()
    case .signal(let number): (signal, isAtEnd) = (number, true)
    case .woken, .deadline: break
    }
  }

  private mutating func read() {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65536, alignment: 16)
    defer { block.deallocate() }
    do {
      let count = try Descriptor.read(into: block, from: descriptor)
      buffer += block[..<count].lazy.filter { $0 != 0 }
      isAtEnd = count == 0
    } catch {
      (failure, isAtEnd) = (error, true)
    }
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
