import Glibc
import Synchronization

/// Asks many questions over one connection without waiting for each answer in turn.
///
/// libvirt has no bulk call for some questions, but a connection carries many calls at a time.
public enum Pipeline {
  /// How many questions are under way at a time.
  ///
  /// A daemon works on five of one client by default; the others wait at its door, so that the way there, which is what
  /// takes long, is paid for once for all of them.
  public static let width = 256

  /// With how many it begins where answers are not certain: fewer than a daemon works on for one client, so that what
  /// is never answered leaves it able to answer anything else.
  public static let cautiousWidth = 4

  /// The results of `transform`, in the order of the items.
  ///
  /// `transform` runs on threads of their own; it may be run on any thread.
  ///
  /// - Parameter width: how many things are done at a time.
  public static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], width: Int = Pipeline.width, _ transform: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(transform) }
    let work = Work(items: items, transform: transform)
    let threads = max(1, min(width, items.count))
    for _ in 1..<threads { Worker.start { work.run() } }
    work.run()
    return work.results()
  }

  /// Completes those of the items that need it, where they are.
  public static func update<Item: Sendable>(
    _ items: inout [Item], where isDue: (Item) -> Bool = { _ in true },
    _ complete: @escaping @Sendable (inout Item) -> Void
  ) {
    let places = items.indices.filter { isDue(items[$0]) }
    guard !places.isEmpty else { return }
    let completed = map(places.map { items[$0] }) { item in
      var item = item
      complete(&item)
      return item
    }
    for (place, item) in zip(places, completed) { items[place] = item }
  }

  /// The results of `transform`, which may never return; `nil` for what was not waited for.
  ///
  /// Few are under way at first, and with each answer one more. When none has answered for as long as `patience`, those
  /// that are under way are left behind, and the rest is not asked.
  ///
  /// - Parameter first: how many are under way at first.
  public static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], patience: Duration, first: Int = cautiousWidth,
    _ transform: @escaping @Sendable (Item) -> Result
  ) -> [Result?] {
    let work = Work(items: items, transform: transform)
    var (started, answered, allowed) = (0, 0, first)
    while answered < items.count {
      while started < items.count, started - answered < allowed {
        Worker.start { work.runNext() }
        started += 1
      }
      guard work.finished.wait(until: .now.advanced(by: patience)) else { break }
      answered += 1
      allowed = min(allowed + 1, width)
    }
    return work.done.withLock { $0 }
  }

  private final class Work<Item: Sendable, Result: Sendable>: Sendable {
    private let items: [Item]
    private let transform: @Sendable (Item) -> Result
    private let next = Atomic<Int>(0)
    let done: Mutex<[Result?]>
    let finished = Semaphore()

    init(items: [Item], transform: @escaping @Sendable (Item) -> Result) {
      self.items = items
      self.transform = transform
      done = Mutex([Result?](repeating: nil, count: items.count))
    }

    func run() { while runNext() {} }

    /// Does one more; false when there is none left.
    @discardableResult
    func runNext() -> Bool {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < items.count else { return false }
      let result = transform(items[index])
      done.withLock { $0[index] = result }
      finished.signal()
      return true
    }

    func results() -> [Result] {
      for _ in items { finished.wait() }
      return done.withLock { $0.compactMap { $0 } }
    }
  }
}
