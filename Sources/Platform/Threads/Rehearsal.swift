import Synchronization

/// Work that is only rehearsed: what would change anything is refused, and noted.
///
/// The gates to the outside ask whether there is one: that to libvirt, and that to files. What works on its behalf on
/// other threads is part of it, for ``Worker`` hands it on. So it holds for every command, whether or not the command
/// has thought of it, and also for one that goes on after a refusal.
public final class Rehearsal: Sendable {
  /// Something that was not done.
  public struct Refusal: Sendable, Equatable {
    /// The function that was not called, or what would have become of a file.
    public var what: String
    /// The texts that it would have been given.
    public var texts: [String]

    public init(_ what: String, texts: [String] = []) {
      self.what = what
      self.texts = texts
    }
  }

  /// The rehearsal that this thread works in.
  @TaskLocal public static var current: Rehearsal?

  private let state = Mutex<[Refusal]>([])

  public init() {}

  /// What was not done, in order.
  public var refusals: [Refusal] { state.withLock(\.self) }

  /// Whether something was not done: whatever comes behind that has no meaning.
  public var hasRefused: Bool { state.withLock { !$0.isEmpty } }

  public func refuse(_ refusal: Refusal) { state.withLock { $0.append(refusal) } }

  /// Runs `body` as a part of the rehearsal.
  public func run<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let outcome = Self.$current.withValue(self) { () -> Swift.Result<Result, Failure> in
      do throws(Failure) { return .success(try body()) } catch { return .failure(error) }
    }
    return try outcome.get()
  }
}
