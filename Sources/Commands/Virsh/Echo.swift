import CommandModel
import CommandOutput

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
    if shell { return ShellQuoting.quoted(word) }
    if xml { return XMLEscaping.escaped(word) }
    if split { return CommaList.parts(of: word).map { $0 + "\n" }.joined() }
    return word
  }
}

/// Quotes for a POSIX shell.
enum ShellQuoting {
  private static let special = Set("\r\t\n !\"#$&'()*;<>?[\\]^`{|}~".unicodeScalars)

  static func quoted(_ word: String) -> String {
    guard word.isEmpty || word.unicodeScalars.contains(where: special.contains) else { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

/// Escapes text for XML.
enum XMLEscaping {
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      // XML has no way to say these.
      case "\u{1}"..."\u{8}", "\u{b}"..."\u{c}", "\u{e}"..."\u{1f}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

/// Lists whose parts are joined by commas.
enum CommaList {
  /// The parts of a list, in which two commas stand for one.
  static func parts(of list: String) -> [String] {
    guard !list.isEmpty else { return [] }
    var parts = [""]
    var scalars = list.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar != "," {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      } else if scalars.first == "," {
        scalars.removeFirst()
        parts[parts.count - 1] += ","
      } else {
        parts.append("")
      }
    }
    return parts
  }
}
