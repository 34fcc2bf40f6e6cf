import CLibvirt
import Glibc
import Synchronization

/// libvirt's event loop, on a thread of its own that runs only while something needs it.
///
/// Subscriptions, watches, and timers keep it running by themselves. A program that holds a connection open
/// while it
/// does nothing else, such as a shell that waits for input, keeps it running too, or the daemon misses its
/// sign of
/// life and hangs up.
public enum EventLoop {
  /// Keeps the loop running as long as it lives.
  public final class Token: Sendable {
    fileprivate init() { EventLoop.enter() }

    deinit { EventLoop.leave() }
  }

  private struct State {
    /// How many tokens live.
    var tokens = 0
    /// How many timers are under way whose only purpose is to wake the loop.
    var wakes = 0
    var isRunning = false
  }

  private static let state = Mutex(State())

  /// Keeps the loop running until the token is let go.
  ///
  /// Throws when libvirt cannot be initialised. C: virEventRunDefaultImpl.
  public static func keepRunning() throws(LibvirtError) -> Token {
    try Library.initialize()
    return Token()
  }

  /// Whether the loop's thread runs now.
  public static var isRunning: Bool { state.withLock { $0.isRunning } }

  private static func enter() {
    let starts = state.withLock { state in
      state.tokens += 1
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if starts { startThread() }
  }

  private static func leave() {
    let isLast = state.withLock { state in
      state.tokens -= 1
      guard state.tokens == 0 else { return false }
      state.wakes += 1
      return true
    }
    if isLast, virEventAddTimeout(0, wakeLoop, nil, forgetWake) < 0 { wakeIsOver() }
  }

  fileprivate static func wakeIsOver() { state.withLock { $0.wakes -= 1 } }

  /// Runs the loop until the last token is gone.
  ///
  /// libvirt frees the contexts of removed watches in a later round; the timer that wakes the loop is freed
  /// in the
  /// same round as those that were removed before it, so that waiting for it leaves nothing behind.
  fileprivate static func run() {
    repeat { _ = virEventRunDefaultImpl() } while goesOn()
  }

  private static func goesOn() -> Bool {
    state.withLock { state in
      state.isRunning = state.tokens > 0 || state.wakes > 0
      return state.isRunning
    }
  }

  /// Starts the thread with every signal blocked, so that they reach the threads that expect them.
  private static func startThread() {
    var all = sigset_t()
    var previous = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    var thread = pthread_t()
    guard pthread_create(&thread, nil, runLoop, nil) == 0 else {
      return state.withLock { $0.isRunning = false }
    }
    pthread_detach(thread)
  }
}

private func runLoop(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  EventLoop.run()
  return nil
}

private func wakeLoop(_ timer: Int32, _ context: UnsafeMutableRawPointer?) { virEventRemoveTimeout(timer) }

private func forgetWake(_ context: UnsafeMutableRawPointer?) { EventLoop.wakeIsOver() }
