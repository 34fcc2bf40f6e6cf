import Glibc
import Synchronization

/// Where signal handlers write: they cannot be handed anything, so that it belongs to the process.
///
/// Each signal has a route of its own, so that one can be caught by a hub that is not attached.
enum SignalRoutes {
  /// Ends of pipes, -1 for none. Never freed, and made before any handler is installed.
  private nonisolated(unsafe) static let routes: UnsafeMutablePointer<Atomic<Int32>> = {
    let routes = UnsafeMutablePointer<Atomic<Int32>>.allocate(capacity: count)
    for number in 0..<count { (routes + number).initialize(to: Atomic(-1)) }
    return routes
  }()

  /// Signals are numbered from 1 to 64.
  private static let count = 65

  private static let attachedWriter = Atomic<Int32>(-1)
  private static let isAttended = Atomic(false)
  private static let leaving = Atomic<UInt>(0)

  static subscript(_ signal: Int32) -> Int32 {
    get {
      (0..<count).contains(Int(signal)) ? routes[Int(signal)].load(ordering: .sequentiallyConsistent) : -1
    }
    set {
      guard (0..<count).contains(Int(signal)) else { return }
      routes[Int(signal)].store(newValue, ordering: .sequentiallyConsistent)
    }
  }

  /// Whether a handler may write to this end now.
  static func lead(to writer: Int32) -> Bool {
    attached == writer
      || (0..<count).contains { routes[$0].load(ordering: .sequentiallyConsistent) == writer }
  }

  /// Where the signals of the process go; nil as long as no hub is attached.
  static var attached: Int32? {
    let writer = attachedWriter.load(ordering: .sequentiallyConsistent)
    return writer < 0 ? nil : writer
  }

  static func attach(_ writer: Int32, leaving function: @escaping @convention(c) (Int32) -> Void) {
    leaving.store(UInt(bitPattern: unsafeBitCast(function, to: Int.self)), ordering: .sequentiallyConsistent)
    attachedWriter.store(writer, ordering: .sequentiallyConsistent)
  }

  /// Says whether somebody waits for the signals of the process; gives what was so before.
  @discardableResult
  static func setAttended(_ isWaitedFor: Bool) -> Bool {
    isAttended.exchange(isWaitedFor, ordering: .sequentiallyConsistent)
  }

  /// For handlers: the signal becomes a byte in its pipe.
  fileprivate static func deliver(_ signal: Int32) {
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(self[signal], &byte, 1)
    errno = saved
  }

  /// For handlers: leaves the process, unless somebody waits for the signal.
  fileprivate static func leaveUnlessAttended(because signal: Int32) {
    let function = leaving.load(ordering: .relaxed)
    guard !isAttended.load(ordering: .relaxed), function != 0 else { return }
    unsafeBitCast(function, to: (@convention(c) (Int32) -> Void).self)(signal)
  }
}

/// What the process does when a signal comes.
///
/// Sendable without the compiler's proof: C's structure holds a function's address and numbers.
struct SignalAction: @unchecked Sendable {
  private var action = sigaction()

  init(of number: Int32) { sigaction(number, nil, &action) }

  init(handler: @escaping @convention(c) (Int32) -> Void) {
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
  }

  /// SIG_IGN is no function, but a number in the place of one.
  var isIgnored: Bool {
    let handler = action.__sigaction_handler.sa_handler
    return handler.map { unsafeBitCast($0, to: Int.self) } == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  func install(for number: Int32) {
    var action = action
    sigaction(number, &action, nil)
  }
}

/// The pipes of hubs.
///
/// A handler that has begun on another thread may write to a pipe after its hub has gone: pipes are used again and
/// never closed, lest the byte land in some other file of the same number.
enum SignalPipes {
  struct Ends {
    let reader: Int32
    let writer: Int32
  }

  private static let idle = Mutex<[Ends]>([])

  static func take() -> Ends {
    guard let ends = idle.withLock({ $0.popLast() }) else { return make() }
    drain(ends)
    return ends
  }

  static func giveBack(_ ends: Ends) { idle.withLock { $0.append(ends) } }

  private static func make() -> Ends {
    var ends: [Int32] = [-1, -1]
    // poll ignores a descriptor of -1: without a pipe signals go unnoticed, and input still works.
    _ = pipe(&ends)
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return Ends(reader: ends[0], writer: ends[1])
  }

  private static func drain(_ ends: Ends) {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(ends.reader, &bytes, bytes.count) > 0 {}
  }
}

func receiveSignal(_ number: Int32) { SignalRoutes.deliver(number) }

func receiveEndingSignal(_ number: Int32) {
  SignalRoutes.leaveUnlessAttended(because: number)
  SignalRoutes.deliver(number)
}
