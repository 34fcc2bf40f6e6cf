/// What the process tells the shell that called it.
///
/// Under the name `virsh` hardly more than success and failure exist: see `virshStatus`.
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

  /// A condition has not come true in time: the one failure that virsh, too, tells from others. Its status is that of a
  /// deadline.
  case conditionUnmet = -2

  /// The word for it in data; success has none.
  public var className: String? {
    switch self {
    case .success: nil
    case .failure: "failure"
    case .deadlinePassed, .conditionUnmet: "deadline"
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

  /// What it says, as a sentence.
  public var meaning: String {
    switch self {
    case .success: "The command, and of a list the last one, did what it should."
    case .failure: "It failed for a reason that has no number of its own."
    case .deadlinePassed, .conditionUnmet: "The deadline has passed."
    case .notFound: "There is no such object."
    case .alreadyThere: "The object is already as asked."
    case .access: "Access was refused, or authentication failed."
    case .connection: "There is no connection, or it was lost."
    case .notSupported: "The hypervisor cannot do it, or libvirt is too old for it."
    case .partial: "A part of what was asked for failed."
    case .usage: "The command line is wrong; nothing ran."
    case .interrupted: "It was interrupted."
    }
  }

  /// Those that differ in what a shell sees, by number: the one table that help and manual have.
  public static var table: [ExitCode] { allCases.filter { $0.status == $0.rawValue } }

  /// The status under our own name.
  public var status: Int32 { self == .conditionUnmet ? Self.deadlinePassed.rawValue : rawValue }

  /// The status that virsh would give.
  public var virshStatus: Int32 {
    switch self {
    case .success: 0
    case .conditionUnmet: 2
    default: 1
    }
  }
}
