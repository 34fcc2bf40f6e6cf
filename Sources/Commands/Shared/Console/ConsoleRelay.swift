import CommandOutput
import Glibc
import Libvirt
import Platform
import Synchronization

/// Carries bytes between a terminal and a stream, both ways, on the thread that runs it.
///
/// The event loop's thread only says that something has happened: it must never wait for a slow terminal.
final class ConsoleRelay: Sendable {
  private let stream: Libvirt.Stream
  private let gate: Gate
  private let keys: Int32
  private let cancellation: Cancellation
  private let escape: UInt8
  private let pipe = WakePipe()
  private let happened = Mutex<Libvirt.Stream.EventType>([])

  /// What is read ahead for a guest that does not listen.
  private static let mostPending = 64 * 1024
  /// How often to look whether the connection still stands, in milliseconds.
  private static let patience: Int32 = 1000

  init(_ stream: Libvirt.Stream, of run: Run, escape: UInt8) {
    self.stream = stream
    gate = run.gate
    keys = run.terminal.inputDescriptor
    cancellation = run.interruption.cancellation
    self.escape = escape
  }

  /// Carries bytes until the user types the escape character, or either end is closed.
  ///
  /// - Throws: `CommandFailure` when the connection is lost, or what went wrong with the stream.
  func run(onceConnected: () throws -> Void, whileTrue isConnected: () -> Bool) throws {
    let subscription = try stream.subscribe(to: .readable) { [weak self] events in self?.note(events) }
    defer {
      subscription.cancel()
      // Of a stream that is at its end, or whose connection is gone, there is nothing to give up.
      try? stream.abort()
    }
    try onceConnected()
    var pending: [UInt8] = []
    while true {
      let (hasInput, wasWoken) = wait(readsInput: pending.count < Self.mostPending)
      if wasWoken {
        pipe.drain()
        guard try receive() else { return }
      }
      // Whoever took the terminal away reads the keys from now on.
      guard !cancellation.isCancelled else { throw RunAbandoned() }
      if hasInput, try !readKeys(into: &pending) { return }
      try send(&pending)
      guard isConnected() else {
        throw CommandFailure("the connection to the hypervisor was lost", code: .connection)
      }
      try listen(alsoToWrite: !pending.isEmpty)
    }
  }

  /// On the event loop's thread: remembers what happened, and asks for no more until that is dealt with.
  private func note(_ events: Libvirt.Stream.EventType) {
    happened.withLock { $0.formUnion(events) }
    try? stream.updateSubscription([])
    pipe.wake()
  }

  private func listen(alsoToWrite: Bool) throws {
    // Something that came in between is dealt with first.
    guard happened.withLock({ $0.isEmpty }) else { return }
    try stream.updateSubscription(alsoToWrite ? [.readable, .writable] : .readable)
  }

  private func wait(readsInput: Bool) -> (hasInput: Bool, wasWoken: Bool) {
    var waiting = [
      pollfd(fd: readsInput ? keys : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.reader, events: Int16(POLLIN), revents: 0),
      pollfd(fd: cancellation.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&waiting, 3, Self.patience) > 0 else { return (false, false) }
    return (waiting[0].revents != 0, waiting[1].revents != 0)
  }

  /// Writes what the guest has said; false when it will say no more.
  private func receive() throws -> Bool {
    let events = happened.withLock { events in
      defer { events = [] }
      return events
    }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      switch try stream.receive(into: buffer) {
      case .data(let count):
        try gate.write(bytes: buffer[..<count])
      case .wouldBlock, .hole: return events.isDisjoint(with: [.error, .hangup])
      case .end: return false
      }
    }
  }

  /// Takes what the user has typed; false after the escape character, or when the terminal is gone.
  private func readKeys(into pending: inout [UInt8]) throws -> Bool {
    var block = [UInt8](repeating: 0, count: 4096)
    let count = read(keys, &block, block.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return true }
    guard count > 0 else { return false }
    let typed = block[..<count]
    pending += typed.prefix { $0 != escape }
    guard typed.contains(escape) else { return true }
    try send(&pending)
    return false
  }

  private func send(_ pending: inout [UInt8]) throws {
    while !pending.isEmpty {
      let sent = try pending.withUnsafeBytes { bytes throws(LibvirtError) in try stream.send(bytes) }
      guard let sent else { return }
      pending.removeFirst(sent)
    }
  }
}
