import CLibedit
import Glibc

/// Reads lines from a terminal, with the keys of emacs, a history, and completion.
///
/// The user's `~/.editrc` is honoured. Input and output are UTF-8 in every locale. An editor belongs to one
/// thread. Where the input is no terminal, lines are read as they are.
///
/// C: EditLine
public final class LineEditor {
  /// What reading ended with.
  public enum ReadResult: Equatable, Sendable {
    /// A line, without its end.
    case line(String)
    /// Ctrl-D on an empty line, or the end of the input.
    case endOfFile
    /// Ctrl-C or SIGINT: what was typed is gone, and the cursor stands on a new line.
    case interrupted
  }

  /// Finds what the word at the cursor may become.
  ///
  /// - Parameters:
  ///   - line: The whole line.
  ///   - cursor: How many characters of it stand before the cursor.
  /// - Returns: Whole words, without quotes. Those that do not begin like the word are ignored.
  public typealias Completer = (_ line: String, _ cursor: Int) -> [String]

  /// What stands before the line. Escape sequences, as for colours, go between two `\u{1}`.
  public var prompt = "> "

  /// Answers the Tab key; without one, Tab beeps.
  public var completer: Completer?

  /// The lines that the arrow keys bring back. Lines come here only by `add`: the caller knows which hold a
  /// secret.
  public let history = LineHistory()

  let streams: EditorStreams
  var promptText: UnsafeMutablePointer<CChar>?
  var input = UTF8Accumulator()
  var watch: SignalWatch?

  /// The signal that ended reading, or what a key stands for.
  var caught: Int32?

  /// Where Tab last found more than one candidate: there, a second Tab lists them.
  var ambiguous: (line: String, cursor: Int)?

  private var editor: OpaquePointer?
  private let saved: SavedMode

  /// Makes an editor.
  ///
  /// - Parameters:
  ///   - programName: The name by which `~/.editrc` may restrict its lines to this program.
  ///   - input: The descriptor to read from; it and the others stay open.
  ///   - output: The descriptor to draw on.
  ///   - error: The descriptor for the library's complaints.
  /// - Throws: ``TerminalError/system(call:code:)``.
  ///
  /// C: el_init, el_source
  public init(
    programName: String, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    error: Int32 = STDERR_FILENO
  ) throws(TerminalError) {
    guard vireo_libedit() != nil else { throw .system(call: "dlopen libedit.so.2", code: ENOENT) }
    let streams = try EditorStreams(input: input, output: output, error: error)
    self.streams = streams
    saved = SavedMode(of: streams.inputDescriptor)
    editor = UTF8Locale.run { vireo_el_init(programName, streams.input, streams.output, streams.error) }
    guard let editor else {
      streams.close()
      throw .last("el_init")
    }
    UTF8Locale.run { configure(editor) }
  }

  deinit { close() }

  /// Reads one line.
  ///
  /// While it waits, SIGINT ends the reading, a resized window is redrawn, and signals that end the program
  /// find the terminal restored. The signals' earlier handlers are back when this returns.
  ///
  /// - Throws: ``TerminalError/system(call:code:)`` if the input cannot be read.
  ///
  /// C: el_gets
  public func readLine() throws(TerminalError) -> ReadResult {
    guard let editor else { return .endOfFile }
    var watch = SignalWatch(Self.watchedSignals)
    (self.watch, caught, ambiguous) = (watch, nil, nil)
    setPromptText(prompt)
    // Fails where the input is no terminal, and then there is nothing to restore.
    _ = try? saved.activate()

    var code: Int32 = 0
    let line = UTF8Locale.run { gets(from: editor, failure: &code) }

    saved.deactivate()
    self.watch = nil
    watch.stop()
    if let caught { return leave(because: caught) }
    if let line { return .line(line) }
    // A terminal that has hung up answers EIO.
    guard code == 0 || code == EIO else { throw .system(call: "read", code: code) }
    return .endOfFile
  }

  /// Restores the terminal and releases it; reading then gives the end of the file.
  ///
  /// C: el_end
  public func close() {
    guard let editor else { return }
    self.editor = nil
    UTF8Locale.run { vireo_el_end(editor) }
    streams.close()
    setPromptText(nil)
  }

  private static let watchedSignals = [SIGINT, SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGQUIT]

  private func gets(from editor: OpaquePointer, failure: inout Int32) -> String? {
    var count: Int32 = 0
    // Before the prompt appears: a Ctrl-C right after it must not meet the terminal's ordinary mode.
    vireo_el_prepare_terminal(editor, 1)
    errno = 0
    guard let text = vireo_el_gets(editor, &count), count > 0 else {
      failure = count < 0 ? errno : 0
      return nil
    }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    let line = String(decoding: bytes, as: UTF8.self)
    return line.last?.isNewline == true ? String(line.dropLast()) : line
  }

  /// Ends the line on the screen; a signal other than SIGINT then does what it does without an editor.
  private func leave(because signal: Int32) -> ReadResult {
    streams.write(signal == SIGINT ? "^C\n" : "\n")
    if signal != SIGINT { kill(getpid(), signal) }
    return .interrupted
  }

  private func setPromptText(_ text: String?) {
    free(promptText)
    promptText = text.flatMap { strdup($0) }
  }
}
