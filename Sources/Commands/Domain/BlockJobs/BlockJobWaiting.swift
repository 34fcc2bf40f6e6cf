import CommandModel
import CommandOutput

/// The options that say whether a command waits for the job that it starts on a disk, and what it does then.
final class BlockJobWaiting: OptionGroup {
  @Flag private var waits: Bool
  @Flag var verbose: Bool
  @Option private var timeout: EventTimeout?
  private let pivotFlag: Flag?
  private let keepFlag: Flag?
  @Flag var aborts: Bool

  /// - Parameters:
  ///   - pivot: the help of --pivot; `nil` for a job that ends by itself.
  ///   - keep: the option that ends the job without a pivot, and its help.
  init(pivot: String? = nil, keep: (name: String, help: String)? = nil) {
    _waits = Flag("wait", "wait until the job is done, or needs a decision")
    _verbose = Flag("verbose", "with --wait, show how far the job is")
    let implied = pivot == nil ? "with --wait, abort" : "wait, but abort"
    _timeout = Option(
      "timeout", "\(implied) the job after so many seconds", complete: .none("any number of seconds"))
    pivotFlag = pivot.map { Flag("pivot", $0) }
    keepFlag = keep.map { Flag($0.name, $0.help) }
    _aborts = Flag("async", "do not wait for the end of a job that is aborted")
  }

  var pivots: Bool { pivotFlag?.wrappedValue ?? false }
  var keeps: Bool { keepFlag?.wrappedValue ?? false }

  /// Whether the command waits for the job.
  var isAsked: Bool { waits || pivotFlag != nil && (timeout != nil || pivots || keeps) }

  /// How long the job may take. Throws when that cannot be read.
  func limit() throws(ArgumentError) -> Duration? {
    guard let timeout else { return nil }
    return try timeout.duration()
  }

  override func check() throws {
    guard pivotFlag == nil else { return }
    try checkWaitIsGiven()
  }

  /// Refuses two ways to end the job.
  func checkEnding() throws {
    guard pivots, keeps, let pivotFlag, let keepFlag else { return }
    throw CommandFailure.exclusive(pivotFlag.spec.name, keepFlag.spec.name)
  }

  private func checkWaitIsGiven() throws {
    guard !waits else { return }
    if verbose { throw CommandFailure.required("wait", by: "verbose") }
    if aborts { throw CommandFailure.required("wait", by: "async") }
  }

  /// Refuses options that mean nothing without waiting, where several options make the command wait.
  func checkIsAsked() throws {
    guard !isAsked, let keepFlag else { return }
    for (name, isGiven) in [("verbose", verbose), ("async", aborts)] where isGiven {
      throw CommandFailure(
        "--\(name) requires at least one of --timeout, --wait, --pivot, or --\(keepFlag.spec.name)",
        code: .usage)
    }
  }
}
