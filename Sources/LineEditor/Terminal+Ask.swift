import Glibc
import Platform

extension Terminal {
  /// Where to ask.
  public enum Place: Equatable, Sendable {
    /// A terminal by its path, whatever the standard streams are.
    case device(String)

    /// Standard input, with the prompt on standard error, as long as standard input is a terminal.
    case standard

    /// The terminal of the process.
    public static let controlling = Place.device("/dev/tty")
  }

  /// Asks a question, and reads one line as the answer.
  ///
  /// Backspace and Ctrl-U correct the answer; nothing of a secret is shown. Whoever waits for signals elsewhere gives a
  /// cancellation: signals are then none of this function's business, and it ends as soon as another thread cancels. With
  /// neither a cancellation nor a hub it catches signals itself.
  ///
  /// - Parameters:
  ///   - prompt: What to print first; control characters are the caller's to escape.
  ///   - isSecret: Whether the answer stays invisible.
  ///   - place: The terminal to use.
  ///   - cancellation: Ends the question from another thread. The terminal's mode is restored at once, and what was
  ///     typed is forgotten.
  ///   - hub: Where to wait for signals. With a cancellation, Ctrl-C is only posted there.
  /// - Throws: ``TerminalError/noTerminal`` without a terminal, ``TerminalError/interrupted`` after Ctrl-C, a signal or a
  ///   cancellation, ``TerminalError/endOfFile`` after Ctrl-D on an empty answer.
  public static func ask(
    _ prompt: String, isSecret: Bool, on place: Place = .controlling, cancellation: Cancellation? = nil,
    hub: SignalHub? = nil
  ) throws(TerminalError) -> String {
    let prompter = try Prompter(place: place, cancellation: cancellation, hub: hub)
    return try prompter.run { () throws(TerminalError) in
      defer { prompter.write("\n") }
      return try prompter.line(after: prompt, isSecret: isSecret)
    }
  }

  /// Asks for a password, and shows nothing of it; see ``ask(_:isSecret:on:cancellation:hub:)``.
  ///
  /// C: getpass
  public static func readSecret(
    prompt: String, on terminal: String = "/dev/tty", cancellation: Cancellation? = nil,
    hub: SignalHub? = nil
  ) throws(TerminalError) -> String {
    try ask(prompt, isSecret: true, on: .device(terminal), cancellation: cancellation, hub: hub)
  }

  /// Waits for one key, which is not shown; nil at the end of the input, and for Ctrl-D.
  ///
  /// - Throws: As ``ask(_:isSecret:on:cancellation:hub:)``.
  public static func readKey(
    prompt: String = "", on place: Place = .standard, cancellation: Cancellation? = nil,
    hub: SignalHub? = nil
  ) throws(TerminalError) -> Character? {
    let prompter = try Prompter(place: place, cancellation: cancellation, hub: hub)
    do throws(TerminalError) {
      return Character(try prompter.run { () throws(TerminalError) in try prompter.key(after: prompt) })
    } catch .endOfFile {
      return nil
    }
  }
}
