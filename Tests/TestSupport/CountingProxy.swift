import Foundation
import Synchronization

/// A pass-through for libvirt's RPC between two UNIX sockets that counts calls per procedure.
///
/// A client that connects to ``path`` instead of the daemon's socket works as before; ``calls`` then tells how
/// many round trips it made. A delay in each direction stands for a slow link, without limiting throughput.
/// File descriptors passed over the socket (graphics, for one) are not forwarded.
public final class CountingProxy: Sendable {
  /// A remote procedure: program and number as in libvirt's protocol.
  public struct Procedure: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The program, for example 0x20008086 for the remote driver.
    public let program: UInt32
    /// The procedure's number in it.
    public let number: UInt32

    /// Registering one callback for events of domains, in the remote driver.
    public static let registerDomainEvent = Procedure(program: 0x2000_8086, number: 316)

    /// Registering a callback for events of devices of the host, in the remote driver.
    public static let registerNodeDeviceEvent = Procedure(program: 0x2000_8086, number: 374)

    /// Saving a domain's state to a file, in the remote driver.
    public static let saveDomain = Procedure(program: 0x2000_8086, number: 55)

    /// Aborting a domain's job, in the remote driver.
    public static let abortDomainJob = Procedure(program: 0x2000_8086, number: 164)

    /// Listing domains, in the remote driver.
    public static let listDomains = Procedure(program: 0x2000_8086, number: 273)

    /// Closing the connection, in the remote driver.
    static let close = Procedure(program: 0x2000_8086, number: 2)

    /// Programs first, then numbers.
    public static func < (a: Procedure, b: Procedure) -> Bool {
      (a.program, a.number) < (b.program, b.number)
    }

    /// The number, with the program where it is not the remote driver.
    public var description: String { program == 0x2000_8086 ? "\(number)" : "\(program):\(number)" }
  }

  /// The socket that clients connect to.
  public let path: String
  private let target: String
  private let delay: Duration
  private let end: Procedure?
  private let listener: Int32
  private let counts = Mutex<[Procedure: Int]>([:])

  /// Starts a proxy at `path` for the daemon's socket `target`; it ends with `scratch`.
  ///
  /// - Parameter end: the call at which the daemon seems to stop: it and what follows is counted, and never arrives.
  public init(
    path: String, target: String, delay: Duration = .zero, freezingAt end: Procedure? = nil,
    scratch: ScratchDirectory
  ) throws {
    (self.path, self.target, self.delay, self.end) = (path, target, delay, end)
    listener = try UnixSocket.listen(at: path)
    scratch.onCleanup { [self] in
      shutdown(listener, Int32(SHUT_RDWR))
    }
    Thread.detachNewThread { [self] in acceptClients() }
  }

  /// How often each procedure was called since the last reset.
  public var calls: [Procedure: Int] { counts.withLock { $0 } }

  /// The calls of all procedures together: the number of round trips.
  ///
  /// The last goodbye is left out: a client may be gone before it is through, and then counts in the next run or never.
  public var totalCalls: Int { calls.filter { $0.key != .close }.values.reduce(0, +) }

  /// Forgets what was counted.
  public func reset() { counts.withLock { $0 = [:] } }

  private func acceptClients() {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { break }
      guard let server = try? UnixSocket.connect(to: target) else {
        close(client)
        continue
      }
      // Both directions share the two sockets; whichever ends last closes them.
      let pair = SocketPair(client: client, server: server)
      let counter = CallCounter { [self] procedure in counts.withLock { $0[procedure, default: 0] += 1 } }
      Thread.detachNewThread { [self] in pump(from: client, to: server, pair: pair, counter: counter) }
      Thread.detachNewThread { [self] in pump(from: server, to: client, pair: pair, counter: nil) }
    }
    close(listener)
  }

  /// Carries one direction until its end, delayed by a queue that a second thread empties.
  private func pump(from: Int32, to: Int32, pair: SocketPair, counter: CallCounter?) {
    let line = DelayLine()
    Thread.detachNewThread {
      while let bytes = line.next(), UnixSocket.write(bytes, to: to) {}
      shutdown(to, Int32(SHUT_WR))
      pair.directionEnded()
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(from, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      counter?.feed(buffer[..<count])
      if let end, calls[end, default: 0] > 0 { continue }
      line.put(Array(buffer[..<count]), due: ContinuousClock.now + delay)
    }
    line.end()
  }
}

/// The two sockets of one proxied connection.
private final class SocketPair: Sendable {
  private let client: Int32
  private let server: Int32
  private let open = Mutex(2)

  init(client: Int32, server: Int32) { (self.client, self.server) = (client, server) }

  func directionEnded() {
    let left = open.withLock { count in
      count -= 1
      return count
    }
    guard left == 0 else { return }
    close(client)
    close(server)
  }
}

/// Bytes on their way, each with the time at which it arrives.
private final class DelayLine: @unchecked Sendable {  // every access is under `condition`
  private let condition = NSCondition()
  private var waiting: [(due: ContinuousClock.Instant, bytes: [UInt8])] = []
  private var ended = false

  func put(_ bytes: [UInt8], due: ContinuousClock.Instant) {
    condition.withLock {
      waiting.append((due, bytes))
      condition.signal()
    }
  }

  func end() {
    condition.withLock {
      ended = true
      condition.signal()
    }
  }

  /// The next bytes, once they are due; nil after the end.
  func next() -> [UInt8]? {
    condition.lock()
    while waiting.isEmpty && !ended { condition.wait() }
    let first = waiting.isEmpty ? nil : waiting.removeFirst()
    condition.unlock()
    guard let first else { return nil }
    let rest = ContinuousClock.now.duration(to: first.due)
    if rest > .zero { Thread.sleep(forTimeInterval: rest.seconds) }
    return first.bytes
  }
}

/// Finds the calls in a stream of RPC packets from a client.
///
/// A packet starts with seven big-endian words: length, program, version, procedure, type, serial, status.
final class CallCounter: @unchecked Sendable {  // one thread feeds it
  private let onCall: @Sendable (CountingProxy.Procedure) -> Void
  private var buffer: [UInt8] = []

  init(onCall: @escaping @Sendable (CountingProxy.Procedure) -> Void) { self.onCall = onCall }

  func feed(_ bytes: ArraySlice<UInt8>) {
    buffer += bytes
    while buffer.count >= 28 {
      let length = Int(word(0))
      guard length >= 28, buffer.count >= length else { return }
      let isCall = word(4) == 0 || word(4) == 4  // call, and call with file descriptors
      if isCall { onCall(CountingProxy.Procedure(program: word(1), number: word(3))) }
      buffer.removeFirst(length)
    }
  }

  private func word(_ index: Int) -> UInt32 {
    buffer[(index * 4)..<(index * 4 + 4)].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
