import CommandOutput
import Glibc
import Platform

/// Messages for who looks for a fault: on standard output and in a file, from a chosen level on.
///
/// Sendable: it holds nothing but numbers, and a line goes to the file in one write that appends.
public struct Log: Sendable {
  /// How much a message matters; the numbers are those of `-d` and VIRSH_DEBUG.
  public enum Level: Int32, Sendable {
    case debug = 0
    case info = 1
    case notice = 2
    case warning = 3
    case error = 4

    fileprivate var word: String {
      switch self {
      case .debug: "DEBUG"
      case .info: "INFO"
      case .notice: "NOTICE"
      case .warning: "WARNING"
      case .error: "ERROR"
      }
    }
  }

  private let threshold: Int32
  private let output: TextSink
  private let file: Int32?
  private let program: String
  private var gate: Gate?

  /// - Parameters:
  ///   - threshold: the lowest level that is told; `Level.error` tells errors only.
  ///   - path: a file to append to.
  ///   - program: the name in the lines of the file.
  /// - Throws: `CommandFailure` when the file cannot be opened.
  public init(threshold: Int32, file path: String?, output: TextSink, program: String) throws {
    self.threshold = threshold
    self.output = output
    self.program = program
    guard let path else {
      file = nil
      return
    }
    guard let descriptor = try? File.open(path, O_WRONLY | O_APPEND | O_CREAT, mode: 0o644) else {
      throw CommandFailure("failed to open the log file. check the log file path")
    }
    file = descriptor
  }

  /// The same log for one run: a run that is left behind tells nothing any more.
  func passing(_ gate: Gate) -> Log {
    var log = self
    log.gate = gate
    return log
  }

  /// Tells something, if its level is wanted. Errors go to the file only: the driver prints them itself.
  public func write(_ level: Level, _ text: @autoclosure () -> String) {
    guard level.rawValue >= threshold else { return }
    let text = text()
    guard let gate else { return tell(level, text) }
    try? gate.pass { tell(level, text) }
  }

  private func tell(_ level: Level, _ text: String) {
    if level != .error { output.write(text + "\n") }
    append(level, text)
  }

  private func append(_ level: Level, _ text: String) {
    guard let file else { return }
    let time = Moment.now.local("%Y.%m.%d %H:%M:%S") ?? ""
    let line = "[\(time) \(program) \(getpid())] \(level.word) \(text)\n".rawBytes
    _ = line.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
  }
}
