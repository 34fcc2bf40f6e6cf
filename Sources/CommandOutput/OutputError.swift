import Glibc

/// Why output could not be written.
public enum OutputError: Error, Sendable, Equatable {
  /// The reader is gone (a closed pipe). Usually it has seen enough, and there is nobody left to tell.
  case closed
  /// Writing failed, for example because the device is full; the number is C's errno.
  case failed(errno: Int32)

  init(errno code: Int32) {
    self = code == EPIPE ? .closed : .failed(errno: code)
  }

  /// The system's words for the error.
  public var message: String {
    switch self {
    case .closed: Self.describe(EPIPE)
    case .failed(let code): Self.describe(code)
    }
  }

  private static func describe(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
