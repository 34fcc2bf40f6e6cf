import CLibvirt
import Glibc
import Platform
import Synchronization

/// libvirt's event loop, on a thread of its own that runs only while something needs it.
///
/// Connections that lead out of this process, subscriptions, watches and timers keep it running by themselves: the loop
/// answers a daemon's questions for a sign of life, notices the loss of a connection, and closes the descriptors of
/// what is done with. A connection that was opened without it needs ``keepRunning()`` for any of that.
public enum EventLoop {
  /// Keeps the loop running as long as it lives.
  public final class Token: Sendable {
    fileprivate init() {}

    deinit { EventLoop.leave() }
  }

  private struct State {
    /// How many tokens live.
    var tokens = 0
    /// How many farewells are under way; see ``Farewell``.
    var farewells = 0
    var isRunning = false
  }

  private static let state = Mutex(State())

  /// Keeps the loop running until the token is let go.
  ///
  /// Throws when libvirt cannot be initialised, `systemError` when no thread can be had. C: virEventRunDefaultImpl.
  public static func keepRunning() throws(LibvirtError) -> Token {
    try keepRunning(startingThread: startThread)
  }

  /// Keeps the loop running; `start` starts its thread, and answers an error number of the system or 0.
  static func keepRunning(startingThread start: () -> Int32) throws(LibvirtError) -> Token {
    try Library.initialize()
    // Whoever comes meanwhile waits here, to know whether there is a thread.
    let failure = state.withLock { state in
      let failure = state.isRunning ? 0 : start()
      guard failure == 0 else { return failure }
      state.isRunning = true
      state.tokens += 1
      return 0
    }
    guard failure == 0 else { throw .noThread(failure) }
    return Token()
  }

  /// Whether the loop's thread runs now.
  ///
  /// It ends by itself soon after the last that needs it; then everything that libvirt frees in the loop is freed, and
  /// the descriptors of closed connections are closed.
  public static var isRunning: Bool { state.withLock { $0.isRunning } }

  private static func leave() {
    let isLast = state.withLock { state in
      state.tokens -= 1
      guard state.tokens == 0 else { return false }
      state.farewells += 1
      return true
    }
    if isLast { Farewell.begin() }
  }

  fileprivate static func farewellIsOver() { state.withLock { $0.farewells -= 1 } }

  /// Runs the loop until the last token is gone and the last farewell is over.
  fileprivate static func run() {
    repeat { _ = virEventRunDefaultImpl() } while goesOn()
  }

  private static func goesOn() -> Bool {
    state.withLock { state in
      state.isRunning = state.tokens > 0 || state.farewells > 0
      return state.isRunning
    }
  }

  /// Starts the thread with every signal blocked, so that they reach the threads that expect them.
  private static func startThread() -> Int32 {
    var all = sigset_t()
    var previous = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    var thread = pthread_t()
    let failure = pthread_create(&thread, nil, runLoop, nil)
    if failure == 0 { pthread_detach(thread) }
    return failure
  }
}

private func runLoop(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  EventLoop.run()
  return nil
}

/// The last rounds of the loop.
///
/// libvirt frees the contexts of removed watches and timers in a later round, in the order of their removal. So a timer
/// that removes itself is freed after all that was removed before it. What is freed then may remove watches in its
/// turn, as the last reference to a connection does: hence several such timers, one after the other.
private final class Farewell {
  private var rounds = 3

  static func begin() { Farewell().goOn() }

  private func goOn() {
    let context = Unmanaged.passRetained(self)
    guard virEventAddTimeout(0, timerIsOver, context.toOpaque(), timerIsFreed) < 0 else { return }
    context.release()
    EventLoop.farewellIsOver()
  }

  func roundIsOver() {
    rounds -= 1
    if rounds > 0 { goOn() } else { EventLoop.farewellIsOver() }
  }
}

private func timerIsOver(_ timer: Int32, _ context: UnsafeMutableRawPointer?) { virEventRemoveTimeout(timer) }

private func timerIsFreed(_ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<Farewell>.fromOpaque(context).takeRetainedValue().roundIsOver()
}

extension LibvirtError {
  fileprivate static func noThread(_ failure: Int32) -> LibvirtError {
    LibvirtError(
      code: .systemError, message: "no thread for the event loop: \(SystemError(code: failure))",
      details: ["\(failure)"])
  }
}
