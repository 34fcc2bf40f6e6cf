import CommandModel
import CommandOutput
import XML

/// Print the arguments again, escaped if asked for.
struct Echo: Command {
  static let info = CommandInfo(
    "echo", group: .virsh, "print arguments, escaped if asked for", needs: .nothing,
    traits: .verbatim,
    discussion: """
      Prints the arguments with a space between them. With --shell each is quoted where a shell needs it, with --xml
      characters that mean something in XML are replaced, with --split each part of a comma-separated list has a line
      of its own.
      """)

  static var examples: [Example] {
    [
      Example("'echo --- guests; list'", "Part the outputs of a script."),
      Example(#""echo --shell \"web 1\"""#, "See how a word has to be written in a shell."),
    ]
  }

  static let result: ResultShape? = .keys("text")

  @Flag("shell", "quote for use in a shell") var shell: Bool
  @Flag("xml", "escape for use in XML") var xml: Bool
  @Flag("split", "split each argument at commas; ',,' stands for one comma") var split: Bool
  @Flag("err", "print to standard error, as an error message") var err: Bool
  @Option("prefix", "word to print first", complete: .none("it is free text"), nameOnly: true)
  var prefix: String?
  @Arguments(
    "string", "what to print", complete: .none("it is free text"), aliases: ["str"], presets: ["hi": "hello"])
  var strings: [FreeText]

  func run(in run: Run) throws -> Output {
    if shell, xml { throw CommandFailure.exclusive("shell", "xml") }
    if shell, split { throw CommandFailure.exclusive("shell", "split") }
    if xml, split { throw CommandFailure.exclusive("xml", "split") }
    let words = strings.map { word($0.text) }
    let text = ((prefix.map { [$0] } ?? []) + words).joined(separator: " ")
    guard !err else {
      // One empty argument is an empty line, none at all is nothing to print.
      if prefix != nil || !strings.isEmpty { run.reportLine(text) }
      return .none
    }
    return Output(text: [.text(text)], value: ["text": .string(text)])
  }

  private func word(_ word: String) -> String {
    if shell { return ShellQuoting.quotedIfNeeded(word) }
    if xml { return Self.escaped(word) }
    if split, !word.isEmpty { return WordList.split(word).map { $0 + "\n" }.joined() }
    return word
  }

  /// Fit for XML as far as virsh goes: it drops the controls below 0x1a that XML has no way to say, and
  /// keeps the rest.
  private static func escaped(_ text: String) -> String {
    let controls: Set<Unicode.Scalar> = ["\t", "\n", "\r"]
    let scalars = text.unicodeScalars.filter { $0 >= "\u{1a}" || controls.contains($0) }
    return XMLText.escapingMarkup(of: String(String.UnicodeScalarView(scalars)))
  }
}
