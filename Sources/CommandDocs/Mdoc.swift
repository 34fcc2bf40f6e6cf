/// Writes the mdoc language of manual pages, a macro or a sentence a line.
struct Mdoc {
  private(set) var lines: [String] = []

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// A macro and its arguments, which are escaped as text.
  mutating func macro(_ name: String, _ arguments: String...) {
    lines.append(([".\(name)"] + arguments.map(Self.argument)).joined(separator: " "))
  }

  /// A line as it stands: macros within macros.
  mutating func raw(_ line: String) { lines.append(line) }

  /// Prose: paragraphs are parted by empty lines, each sentence begins a line, as typesetting wants it.
  mutating func prose(_ text: String) {
    let paragraphs = HelpText.paragraphs(of: text)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { macro("Pp") }
      for sentence in Self.sentences(paragraph) { lines += Self.wrapped(sentence) }
    }
  }

  /// The text as an argument of a macro: no word of it is taken for a macro or for punctuation.
  static func argument(_ text: String) -> String {
    let words = escaped(text).split(separator: " ", omittingEmptySubsequences: false)
    return words.map { word in
      let isMacro = word.count <= 3 && word.first?.isUppercase == true
      let isPunctuation = word.count == 1 && word.first.map { ".,:;()[]?!|".contains($0) } == true
      return isMacro || isPunctuation ? "\\&\(word)" : String(word)
    }.joined(separator: " ").replacing("\"", with: "\\(dq")
  }

  static func escaped(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      // Two in a row begin an option; alone it is a hyphen.
      case "-" where result.hasSuffix("-"): result = result.dropLast() + "\\-\\-"
      case "\\": result += "\\e"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      case "'": result += "\\(aq"
      default: result.append(character)
      }
    }
  }

  private static func sentences(_ paragraph: String) -> [String] {
    var sentences = [""]
    for word in paragraph.split(separator: " ") {
      sentences[sentences.count - 1] += (sentences[sentences.count - 1].isEmpty ? "" : " ") + word
      // An abbreviation such as "e.g." ends no sentence.
      if let last = word.last, ".?!".contains(last), word.dropLast().last?.isLetter == true,
        !word.dropLast().contains(".")
      {
        sentences.append("")
      }
    }
    return sentences.filter { !$0.isEmpty }
  }

  private static func wrapped(_ sentence: String) -> [String] {
    var lines = [""]
    for word in escaped(sentence).split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] += word
      } else if lines[lines.count - 1].utf8.count + word.utf8.count < 78 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    // A dot or an apostrophe at the start of a line would make it a request.
    return lines.map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }
  }
}
