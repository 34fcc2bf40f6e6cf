import Glibc

/// A call of the system that failed.
public struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The value of `errno`.
  public var code: Int32

  public init(code: Int32) { self.code = code }

  /// The error of the call that has just failed on this thread.
  public static var last: SystemError { SystemError(code: errno) }

  /// The system's words for it.
  public var description: String { String(systemError: code) }
}
