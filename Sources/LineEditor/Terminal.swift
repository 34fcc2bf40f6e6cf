import Glibc

/// The terminal that the program runs in.
public enum Terminal {
  /// The size of a window, in character cells.
  public struct Size: Equatable, Sendable {
    public let columns: Int
    public let rows: Int

    /// Makes a size.
    public init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// Whether a descriptor is a terminal.
  ///
  /// C: isatty
  public static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The size of the window; nil where there is none, or where it does not know its size.
  ///
  /// C: ioctl TIOCGWINSZ
  public static func size(of descriptor: Int32 = STDOUT_FILENO) -> Size? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Whether the terminal of the environment knows more than lines of text.
  static var understandsSequences: Bool {
    guard let name = getenv("TERM").map({ String(cString: $0) }) else { return false }
    return name != "" && name != "dumb"
  }

  /// Gives the terminal back the mode it had, if the program has changed it and not yet changed it back.
  ///
  /// Safe in a signal handler, in `atexit`, on any thread, and more than once.
  ///
  /// C: tcsetattr
  public static func restore() {
    SavedMode.restoreActive()
  }

  /// The mode of a terminal.
  static func mode(of descriptor: Int32) throws(TerminalError) -> termios {
    var mode = termios()
    guard tcgetattr(descriptor, &mode) == 0 else { throw .last("tcgetattr") }
    return mode
  }

  /// Sets the mode of a terminal after all output has been written.
  static func setMode(_ mode: termios, of descriptor: Int32) throws(TerminalError) {
    var mode = mode
    while tcsetattr(descriptor, TCSADRAIN, &mode) != 0 {
      guard errno == EINTR else { throw .last("tcsetattr") }
    }
  }
}

extension termios {
  /// The key for an action such as VINTR; C's array of keys is a tuple here.
  func key(_ action: Int32) -> cc_t {
    withUnsafeBytes(of: c_cc) { $0[Int(action)] }
  }
}
