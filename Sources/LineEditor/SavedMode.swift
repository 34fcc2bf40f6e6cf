import Glibc
import Synchronization

/// The mode that a terminal is to return to, where a signal handler finds it.
///
/// One is active at a time: the program edits a line, or reads a secret, or is a console.
///
/// `Sendable` although it points to memory: that is written only while nobody can find it.
final class SavedMode: @unchecked Sendable {
  private struct Saved {
    let descriptor: Int32
    var mode = termios()
    /// Where a terminal is told that pastes need no marks any more; -1 for none.
    var marksPastes: Int32 = -1
  }

  /// Never freed: a handler may be reading it on another thread when its owner goes. An owner has one for
  /// life, so that there are few.
  private let saved: UnsafeMutablePointer<Saved>

  /// The address of what there is to restore, or 0. Whoever takes it out restores it: it happens once.
  private static let active = Atomic<UInt>(0)

  init(of descriptor: Int32) {
    saved = .allocate(capacity: 1)
    saved.initialize(to: Saved(descriptor: descriptor))
  }

  /// Remembers the present mode of the terminal: from now on, leaving the program restores it.
  ///
  /// - Parameter output: The terminal that is asked to mark pastes meanwhile; -1 for none.
  /// - Returns: That mode.
  @discardableResult
  func activate(unmarkingPastesOn output: Int32 = -1) throws(TerminalError) -> termios {
    deactivate()
    saved.pointee.marksPastes = output
    saved.pointee.mode = try Terminal.mode(of: saved.pointee.descriptor)
    Self.active.store(address, ordering: .sequentiallyConsistent)
    return saved.pointee.mode
  }

  /// The terminal is known to have its mode back.
  func deactivate() {
    _ = take()
  }

  /// Restores this mode, unless that has been done already.
  func restore() {
    if take() { Self.apply(saved) }
  }

  /// Restores the active mode, if there is one. No lock, no allocation: this runs in signal handlers.
  static func restoreActive() {
    let address = active.exchange(0, ordering: .sequentiallyConsistent)
    guard let saved = UnsafeMutablePointer<Saved>(bitPattern: address) else { return }
    apply(saved)
  }

  private var address: UInt { UInt(bitPattern: saved) }

  /// Whether this one was active; it is not any more.
  private func take() -> Bool {
    Self.active.compareExchange(expected: address, desired: 0, ordering: .sequentiallyConsistent).exchanged
  }

  private static func apply(_ saved: UnsafeMutablePointer<Saved>) {
    let code = errno
    // Not TCSADRAIN: a terminal stopped by Ctrl-S would hold up the exit.
    while tcsetattr(saved.pointee.descriptor, TCSANOW, &saved.pointee.mode) != 0, errno == EINTR {}
    var output = pollfd(fd: saved.pointee.marksPastes, events: Int16(POLLOUT), revents: 0)
    if poll(&output, 1, 0) == 1 {
      _ = write(output.fd, KeyDecoder.disable.utf8Start, KeyDecoder.disable.utf8CodeUnitCount)
    }
    errno = code
  }
}
