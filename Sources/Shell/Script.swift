import CommandModel
import Commands
import Glibc

/// Runs the commands that come on standard input.
///
/// By our own name the output holds results only. Called `virsh`, it is a session that nobody watches: banner, prompts
/// and an echo of each line, and an exit status that tells nothing.
struct Script {
  let driver: Driver

  func run(connectsFirst: Bool) -> ExitCode {
    if connectsFirst {
      let result = driver.connect()
      guard result.code == .success else { return result.code }
    }
    return driver.session.options.isVirsh ? runAsVirsh() : runPlainly()
  }

  private func runPlainly() -> ExitCode {
    var code = ExitCode.success
    var lines = LineReader(descriptor: driver.session.streams.inputDescriptor)
    while let line = lines.next() {
      let result = driver.run(.line(line))
      code = result.code
      if result.mustLeave || code != .success && driver.session.options.failsFast { return code }
    }
    guard lines.failure == 0 else {
      let reason = String(cString: strerror(lines.failure))
      return driver.report(CommandFailure("cannot read standard input: \(reason)"))
    }
    return code
  }

  private func runAsVirsh() -> ExitCode {
    let output = driver.session.streams.output
    if !driver.session.options.isQuiet { output.write(Banner.text(program: "virsh")) }
    var lines = LineReader(descriptor: driver.session.streams.inputDescriptor)
    while true {
      output.write(Banner.prompt(program: "virsh", isReadOnly: driver.session.isReadOnly))
      guard let line = lines.next() else { break }
      output.write(line + "\n")
      if driver.run(.line(line)).mustLeave { break }
    }
    output.write("\n")
    return (try? output.flush()) == nil ? .failure : .success
  }
}

/// Reads lines from a descriptor, as virsh's line editor takes them: a carriage return ends a line too, so that files
/// from elsewhere work, and NUL bytes vanish.
struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  /// Why reading ended early; 0 when it did not.
  private(set) var failure: Int32 = 0

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its newline; `nil` at the end of the input.
  mutating func next() -> String? {
    while true {
      if let end = buffer.firstIndex(where: Self.endsLine) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 1)
        return line
      }
      if isAtEnd {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        return String(decoding: buffer, as: UTF8.self)
      }
      fill()
    }
  }

  private mutating func fill() {
    var block = [UInt8](repeating: 0, count: 65536)
    let count = read(descriptor, &block, block.count)
    if count > 0 {
      buffer += block[..<count].lazy.filter { $0 != 0 }
    } else if count == 0 || errno != EINTR {
      if count < 0 { failure = errno }
      isAtEnd = true
    }
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
