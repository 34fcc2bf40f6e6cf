import Glibc

/// Why a terminal could not be used.
public enum TerminalError: Error, Equatable, Sendable {
  /// There is no terminal to ask on, as in a cron job.
  case noTerminal

  /// The user pressed Ctrl-C.
  case interrupted

  /// The input ended before there was an answer.
  case endOfFile

  /// What stands in the place of a file of ours is a directory, a device or the like.
  case notAFile(String)

  /// A system call failed, with this `errno`.
  case system(call: String, code: Int32)

  /// The error of the call that has just failed.
  static func last(_ call: String) -> TerminalError { .system(call: call, code: errno) }
}

extension TerminalError: CustomStringConvertible {
  /// A sentence for the user.
  public var description: String {
    switch self {
    case .noTerminal: "There is no terminal to ask on"
    case .interrupted: "Interrupted"
    case .endOfFile: "The input ended"
    case .notAFile(let path): "'\(path)' is not a regular file"
    case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
    }
  }
}
