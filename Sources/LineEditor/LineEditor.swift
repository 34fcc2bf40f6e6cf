import CLibedit
import Glibc
import Platform

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
    /// SIGTERM, SIGHUP or SIGQUIT: the terminal has its mode back, the cursor stands on a new line, and the program
    /// is to leave as the signal asks, after it has saved what it has to.
    case terminated(Int32)
  }

  /// Finds what the word at the cursor may become.
  ///
  /// - Parameters:
  ///   - line: The whole line.
  ///   - cursor: How many characters of it stand before the cursor.
  /// - Returns: Whole words; those that do not begin like the word are ignored. To say something to the user there are
  ///   ``messages``.
  public typealias Completer = (_ line: String, _ cursor: Int) -> [Candidate]

  /// What stands before the line. Escape sequences, as for colours, go between two `\u{1}`.
  public var prompt = "> "

  /// Answers the Tab key; without one, Tab beeps.
  public var completer: Completer?

  /// The lines that the arrow keys bring back. Lines come here only by `add`: the caller knows which hold a
  /// secret.
  public let history = LineHistory()

  /// What others have to say while a line is typed: may be handed to other threads.
  public let messages: LineMessages

  /// Called on the reading thread when somebody wakes the hub, before messages are shown.
  public var onWake: (() -> Void)?

  let hub: SignalHub
  let streams: EditorStreams
  var promptText: UnsafeMutablePointer<CChar>?
  var decoder = KeyDecoder()

  /// How often libedit was told of pasted text without taking it.
  var pasteOffers = 0

  /// Whether what is drawn gets to a terminal that understands more than text, if only by way of a pipe.
  let isCapable: Bool

  /// The signal that ended reading, or what a key stands for.
  var caught: Int32?

  /// The line as it was drawn last, and its cursor.
  var drawn: (line: String, cursor: Int)?

  /// Where Tab last found more than one candidate: there, a second Tab lists them.
  var ambiguous: (line: String, cursor: Int)?

  private var marksPastes = false
  private var editor: OpaquePointer?
  private let saved: SavedMode

  /// Makes an editor.
  ///
  /// - Parameters:
  ///   - programName: The name by which `~/.editrc` may restrict its lines to this program.
  ///   - input: The descriptor to read from; it and the others stay open.
  ///   - output: The descriptor to draw on; a pipe may lead to the terminal, as in `| tee log`.
  ///   - error: The descriptor for the library's complaints.
  ///   - hub: Where to wait for input and signals.
  /// - Throws: ``TerminalError/system(call:code:)``.
  ///
  /// C: el_init_fd, el_source
  public init(
    programName: String, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    error: Int32 = STDERR_FILENO, hub: SignalHub = SignalHub()
  ) throws(TerminalError) {
    guard vireo_libedit() != nil else { throw .system(call: "dlopen libedit.so.2", code: ENOENT) }
    let streams = try EditorStreams(input: input, output: output, error: error)
    self.streams = streams
    self.hub = hub
    messages = LineMessages(hub: hub)
    let isInputTerminal = Terminal.isTerminal(input)
    isCapable = (isInputTerminal || Terminal.isTerminal(output)) && Terminal.understandsSequences
    saved = SavedMode(of: streams.inputDescriptor)
    // libedit edits where its output is a terminal. One who types at one may see it behind a pipe.
    let screen = Terminal.isTerminal(output) || !isInputTerminal ? streams.output : streams.input
    editor = UTF8Locale.run {
      vireo_el_init(
        programName, streams.input, streams.output, streams.error, fileno(streams.input), fileno(screen),
        fileno(streams.error))
    }
    guard let editor else {
      streams.close()
      throw .last("el_init")
    }
    UTF8Locale.run { configure(editor) }
  }

  deinit { close() }

  /// Reads one line.
  ///
  /// While it waits, SIGINT and the signals that end the program end the reading, and a resized window is redrawn. The
  /// signals' earlier handlers are back when this returns. A signal that the caller of the program chose to ignore, as
  /// nohup does, stays ignored, but for SIGINT.
  ///
  /// - Throws: ``TerminalError/system(call:code:)`` if the input cannot be read.
  ///
  /// C: el_gets
  public func readLine() throws(TerminalError) -> ReadResult {
    guard let editor else { return .endOfFile }
    (caught, ambiguous, drawn) = (nil, nil, nil)
    setPromptText(prompt)

    var code: Int32 = 0
    let line = hub.catching(Self.watchedSignals) {
      UTF8Locale.run { gets(from: editor, failure: &code) }
    }
    if let caught {
      decoder.discardPaste()
      return caught == SIGINT ? .interrupted : .terminated(caught)
    }
    if let line { return .line(line) }
    // A terminal that has hung up answers EIO.
    guard code == 0 || code == EIO else { throw .system(call: "read", code: code) }
    return .endOfFile
  }

  /// Shows a text where lines are edited, between two lines.
  public func show(_ text: String) { streams.write(text) }

  /// Shows a text above the prompt; see ``LineMessages/post(_:)``, which other threads use.
  public func interject(_ text: String) { messages.post(text) }

  /// Forgets the lines of a paste that have not been read: for when the user interrupts what one of them does.
  public func discardPaste() { decoder.discardPaste() }

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

  private static var watchedSignals: [Int32] {
    [SIGINT, SIGWINCH, SIGCONT] + [SIGTERM, SIGHUP, SIGQUIT].filter { !SignalHub.isIgnored($0) }
  }

  private func gets(from editor: OpaquePointer, failure: inout Int32) -> String? {
    begin(editor)
    defer { end() }
    var count: Int32 = 0
    errno = 0
    guard let text = vireo_el_gets(editor, &count), count > 0 else {
      failure = count < 0 ? errno : 0
      return nil
    }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    return String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  /// Before the prompt appears: a Ctrl-C right after it must not meet the terminal's ordinary mode.
  private func begin(_ editor: OpaquePointer) {
    decoder.knowsMarks = Terminal.isTerminal(streams.inputDescriptor) && vireo_el_edits(editor) != 0
    marksPastes = isCapable && decoder.knowsMarks
    // Fails where the input is no terminal, and then there is nothing to restore.
    _ = try? saved.activate(unmarkingPastesOn: marksPastes ? streams.outputDescriptor : -1)
    // While no line was read, nobody listened to SIGWINCH.
    vireo_el_resize(editor)
    if let text = messages.take() { streams.write(text) }
    prepareTerminal(editor, forEditing: true)
  }

  private func end() {
    if marksPastes { streams.write("\(KeyDecoder.disable)") }
    saved.deactivate()
  }

  /// Sets the terminal's mode, and whether it marks what is pasted.
  func prepareTerminal(_ editor: OpaquePointer, forEditing: Bool) {
    vireo_el_prepare_terminal(editor, forEditing ? 1 : 0)
    if marksPastes { streams.write("\(forEditing ? KeyDecoder.enable : KeyDecoder.disable)") }
  }

  private func setPromptText(_ text: String?) {
    free(promptText)
    promptText = text.flatMap { strdup($0) }
  }
}
