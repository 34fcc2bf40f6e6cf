import Platform

/// A line for the system's shell within one of ours: both part their commands by semicolons.
enum ProgramText {
  /// Where the line of the shell ends: at a semicolon or newline that stands in no quotes, in no parentheses, and within
  /// no compound such as `while ...; do ...; done`.
  static func end(in text: ArraySlice<UInt8>) -> Int {
    var reader = Reader(rest: text)
    while !reader.isAtEnd { reader.step() }
    return reader.rest.startIndex
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>
    private var word: [UInt8] = []
    /// Whether the word is the first of a command, where alone a shell knows its keywords.
    private var beginsCommand = true
    private var parentheses = 0
    private var compounds = 0
    private var isInBackquotes = false

    init(rest: ArraySlice<UInt8>) { self.rest = rest }

    var isAtEnd: Bool {
      guard let byte = rest.first else { return true }
      let closes = beginsCommand && ProgramText.closers.contains(String(rawBytes: word))
      return (byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n")) && parentheses == 0 && !isInBackquotes
        && compounds == (closes ? 1 : 0)
    }

    mutating func step() {
      guard let byte = rest.first else { return }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        endWord()
      case UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "|"), UInt8(ascii: "&"):
        endWord()
        beginsCommand = true
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        endWord()
        parentheses = max(0, parentheses + (byte == UInt8(ascii: "(") ? 1 : -1))
        beginsCommand = true
      case UInt8(ascii: "`"): isInBackquotes.toggle()
      case UInt8(ascii: "#") where word.isEmpty:
        rest = rest.drop { $0 != UInt8(ascii: "\n") }
        return
      default: return takeCharacter()
      }
      rest.removeFirst()
    }

    private mutating func takeCharacter() {
      let end = QuotedText.endOfCharacter(in: rest)
      word += rest[..<end]
      rest = rest[end...]
    }

    private mutating func endWord() {
      guard !word.isEmpty else { return }
      let text = String(rawBytes: word)
      word = []
      guard beginsCommand else { return }
      if ProgramText.openers.contains(text) { compounds += 1 }
      if ProgramText.closers.contains(text) { compounds = max(0, compounds - 1) }
      beginsCommand = ProgramText.leads.contains(text)
    }
  }

  private static let openers: Set = ["while", "until", "for", "if", "case", "{"]
  private static let closers: Set = ["done", "fi", "esac", "}"]
  /// Keywords behind which another command begins.
  private static let leads: Set = ["while", "until", "if", "{", "do", "then", "else", "elif", "!"]
}
