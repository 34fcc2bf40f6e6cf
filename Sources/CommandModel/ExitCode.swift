/// What the process tells the shell that called it.
///
/// Under the name `virsh` only success and failure exist: see `virshStatus`.
public enum ExitCode: Int32, Sendable, CaseIterable {
  case success = 0
  /// A failure without a class of its own.
  case failure = 1
  case deadlinePassed = 2
  case notFound = 3
  /// The object is already as asked.
  case alreadyThere = 4
  /// Access refused, or authentication failed.
  case access = 5
  /// No connection, or it was lost.
  case connection = 6
  /// The driver cannot do it.
  case notSupported = 7
  /// A part of a bulk operation failed.
  case partial = 8
  case usage = 64
  case interrupted = 130

  /// The word for it in data; success has none.
  public var className: String? {
    switch self {
    case .success: nil
    case .failure: "failure"
    case .deadlinePassed: "deadline"
    case .notFound: "not-found"
    case .alreadyThere: "already"
    case .access: "access"
    case .connection: "connection"
    case .notSupported: "unsupported"
    case .partial: "partial"
    case .usage: "usage"
    case .interrupted: "interrupted"
    }
  }

  /// The status that virsh would give: 0 or 1.
  public var virshStatus: Int32 { self == .success ? 0 : 1 }
}
