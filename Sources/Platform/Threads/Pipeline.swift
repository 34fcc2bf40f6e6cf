import Glibc
import Synchronization

/// Does one thing with many objects over one connection without waiting for each answer in turn.
///
/// libvirt has no bulk call for some questions. A connection carries several calls at a time, and a daemon serves five
/// of one client by default: more threads than that would only wait.
public enum Pipeline {
  /// How many things are done at a time, unless somebody asks for another number.
  public static let width = 5

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

  private final class Work<Item: Sendable, Result: Sendable>: Sendable {
    private let items: [Item]
    private let transform: @Sendable (Item) -> Result
    private let next = Atomic<Int>(0)
    private let done: Mutex<[Result?]>
    private let finished = Semaphore()

    init(items: [Item], transform: @escaping @Sendable (Item) -> Result) {
      self.items = items
      self.transform = transform
      done = Mutex([Result?](repeating: nil, count: items.count))
    }

    func run() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let result = transform(items[index])
        done.withLock { $0[index] = result }
        finished.signal()
      }
    }

    func results() -> [Result] {
      for _ in items { finished.wait() }
      return done.withLock { $0.compactMap { $0 } }
    }
  }
}
