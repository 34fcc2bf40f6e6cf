import Glibc

/// A terminal as it was before another program had it: its mode, and who is in its foreground.
public struct TerminalState: @unchecked Sendable {
  private let descriptor: Int32
  private let mode: termios?

  /// Notes the state of a terminal; what is none has none.
  ///
  /// C: tcgetattr
  public init(of descriptor: Int32) {
    self.descriptor = descriptor
    mode = try? Terminal.mode(of: descriptor)
  }

  /// Brings it back.
  ///
  /// C: tcsetpgrp, tcsetattr
  public func restore() {
    guard let mode else { return }
    // Who is not in the foreground is stopped for this, unless it ignores that.
    let earlier = signal(SIGTTOU, SIG_IGN)
    defer { signal(SIGTTOU, earlier) }
    if tcgetpgrp(descriptor) != getpgrp() { tcsetpgrp(descriptor, getpgrp()) }
    try? Terminal.setMode(mode, of: descriptor)
  }
}
