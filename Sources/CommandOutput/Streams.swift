import Glibc
import Platform

/// The three streams of a run, passed to whatever reads or writes, so that tests need no process.
public struct Streams: Sendable {
  /// Results.
  public var output: TextSink
  /// Errors, progress and questions.
  public var error: TextSink
  /// Where input comes from.
  public var input: InputSource
  /// Whether input comes from a terminal, and so from a person.
  public var isInputTerminal: Bool

  /// Streams of one's own.
  public init(output: TextSink, error: TextSink, inputDescriptor: Int32, isInputTerminal: Bool) {
    self.output = output
    self.error = error
    input = InputSource(descriptor: inputDescriptor)
    self.isInputTerminal = isInputTerminal
  }

  /// The streams of the process.
  public static func standard() -> Streams {
    Streams(
      output: TextSink(descriptor: STDOUT_FILENO), error: TextSink(descriptor: STDERR_FILENO),
      inputDescriptor: STDIN_FILENO, isInputTerminal: TerminalDescriptor.isTerminal(STDIN_FILENO))
  }

  /// Keeps the numbers of standard streams that the caller has closed from the next file or socket that is opened: what
  /// is written or read by mistake must fail, and not land there.
  public static func occupyClosedDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // Opened the wrong way round, it answers as a closed one does: EBADF.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Streams in memory, with an input that ends at once.
  public static func memory() -> Streams {
    Streams(output: .memory(), error: .memory(), inputDescriptor: -1, isInputTerminal: false)
  }

  /// The descriptor that input comes from.
  public var inputDescriptor: Int32 {
    get { input.descriptor }
    set { input = InputSource(descriptor: newValue) }
  }

  /// Whether results go to a terminal.
  public var isOutputTerminal: Bool { output.isTerminal }

  /// Whether errors go to a terminal.
  public var isErrorTerminal: Bool { error.isTerminal }

  /// Writes a line to standard error at once, after all results, so that `2>&1` keeps them in order.
  ///
  /// - Parameter hasColor: whether the word in front, `error:` or `hint:`, is coloured.
  public func writeError(_ line: String, hasColor: Bool = false) {
    // A failure is no loss here: the driver's own flush reports the output's, and nobody can be told of the other.
    output.flushIfIdle()
    let line = error.isTerminal ? line.escapedForTerminal : line
    error.write((hasColor ? Self.colored(line) : line) + "\n")
    error.flushIfIdle()
  }

  /// The words that say what a line on standard error is.
  private static let leads: [(word: String, style: Style)] = [("error:", .error), ("hint:", .hint)]

  private static func colored(_ line: String) -> String {
    guard let (word, style) = leads.first(where: { line.hasPrefix($0.word) }) else { return line }
    return Styler(isTerminal: false, hasColor: true).styled(word, style) + line.dropFirst(word.count)
  }
}
