import CommandOutput
import Glibc
import Platform

/// Messages for who looks for a fault: on standard output and in a file, from a chosen level on.
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

  private var threshold: Int32
  private let output: TextSink
  private let file: LogFile?
  private let program: String
  private var gate: Gate?

  /// - Parameters:
  ///   - threshold: the lowest level that is told; `Level.error` tells errors only.
  ///   - path: a file to append to.
  ///   - persona: whose name stands in the lines of the file.
  /// - Throws: `CommandFailure` when the file cannot be opened.
  public init(threshold: Int32, file path: String?, output: TextSink, persona: Persona) throws {
    self.threshold = threshold
    self.output = output
    program = persona.name
    if path == "-", persona.takesStreams {
      throw CommandFailure(
        "the log is a file, and no standard stream", code: .usage, hint: "./- is a file of that name")
    }
    file = try path.map { try LogFile(appendingTo: $0, acceptsPipe: persona.logsToPipes) }
  }

  /// The same log for one run: a run that is left behind tells nothing any more.
  func passing(_ gate: Gate) -> Log {
    var log = self
    log.gate = gate
    return log
  }

  /// The same log for who has nothing to tell.
  var muted: Log {
    var log = self
    log.threshold = .max
    return log
  }

  /// Whether messages of a level are wanted.
  func tells(_ level: Level) -> Bool { level.rawValue >= threshold }

  /// Tells something, if its level is wanted. Errors go to the file only: the driver prints them itself.
  ///
  /// What comes from elsewhere, such as names and messages of a server, is made harmless: on a terminal, and in the file,
  /// where each message is one line whatever it holds. virsh writes both as they are; a file that somebody looks at in a
  /// terminal must not act on it, so this holds by that name, too.
  public func write(_ level: Level, _ text: @autoclosure () -> String) {
    guard tells(level) else { return }
    let text = text()
    guard let gate else { return tell(level, text) }
    try? gate.pass { tell(level, text) }
  }

  private func tell(_ level: Level, _ text: String) {
    if level != .error { output.write((output.isTerminal ? text.escapedForTerminal : text) + "\n") }
    append(level, text)
  }

  private func append(_ level: Level, _ text: String) {
    guard let file else { return }
    let time = Moment.now.local("%Y.%m.%d %H:%M:%S") ?? ""
    file.append("[\(time) \(program) \(getpid())] \(level.word) \(text.escapedForLine)\n")
  }
}
