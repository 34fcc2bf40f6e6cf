import Glibc

extension Terminal {
  /// A terminal that hands over each byte as it is typed, as a console needs it.
  ///
  /// The earlier mode comes back with `restore()`, when this goes away, or with ``Terminal/restore()``. Only
  /// one mode can be waiting to be restored: line editor, secret prompt and console take turns.
  public final class RawMode: Sendable {
    private let saved: SavedMode

    /// Makes a terminal raw: no echo, no signals from keys, no line editing, nothing translated.
    ///
    /// - Throws: ``TerminalError/noTerminal`` if the descriptor is no terminal.
    ///
    /// C: tcgetattr, cfmakeraw, tcsetattr
    public init(_ descriptor: Int32 = STDIN_FILENO) throws(TerminalError) {
      guard Terminal.isTerminal(descriptor) else { throw .noTerminal }
      saved = SavedMode(of: descriptor)
      // First of all, so that a signal in between finds what to restore.
      var raw = try saved.activate()
      cfmakeraw(&raw)
      try Terminal.setMode(raw, of: descriptor)
    }

    deinit { restore() }

    /// Gives the terminal its earlier mode back; doing so again does nothing.
    ///
    /// C: tcsetattr
    public func restore() {
      saved.restore()
    }
  }
}
