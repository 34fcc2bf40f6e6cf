import Platform

/// Where the words of a command line come from.
protocol WordSource {
  /// The next word, the end of a command, or the end of everything.
  mutating func next() throws(UsageError) -> Token
}

/// One piece of a command line.
enum Token: Equatable {
  case word(String)
  case endOfCommand
  case endOfLine
}

/// The words of an argument vector: taken as they are, one command.
struct VerbatimWords: WordSource {
  private var words: ArraySlice<String>

  init(_ words: [String]) { self.words = words[...] }

  mutating func next() -> Token {
    words.popFirst().map(Token.word) ?? .endOfLine
  }
}

/// The words of a line as a person or a script writes it: quotes, backslashes, comments, `;` and newlines.
///
/// - A backslash escapes any byte outside quotes and within double quotes; with a newline it vanishes.
/// - Single quotes keep everything; one that is never closed reaches to the end.
/// - A double quote that is never closed is an error.
/// - `#` at the start of a word starts a comment that runs to the end of the line.
struct LineWords: WordSource {
  private var rest: ArraySlice<UInt8>
  /// Takes what is unfinished as it stands, for a line that is still being typed.
  private let isLenient: Bool

  init(_ line: String, isLenient: Bool = false) {
    rest = line.rawBytes[...]
    self.isLenient = isLenient
  }

  /// A backslash was the last byte, and escapes what is still to come.
  private(set) var endsEscaped = false

  var isAtEnd: Bool { rest.isEmpty }

  mutating func next() throws(UsageError) -> Token {
    skipBlanks()
    guard let first = rest.first else { return .endOfLine }
    switch first {
    case UInt8(ascii: "\n"), UInt8(ascii: ";"):
      rest.removeFirst()
      return .endOfCommand
    case UInt8(ascii: "#"):
      rest = rest.drop { $0 != UInt8(ascii: "\n") }
      return rest.popFirst() == nil ? .endOfLine : .endOfCommand
    default:
      return .word(try word())
    }
  }

  private mutating func skipBlanks() {
    while let byte = rest.first {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        rest.removeFirst()
      } else if byte == UInt8(ascii: "\\"), rest.dropFirst().first == UInt8(ascii: "\n") {
        rest.removeFirst(2)
      } else {
        return
      }
    }
  }

  private mutating func word() throws(UsageError) -> String {
    var bytes: [UInt8] = []
    var quote: UInt8?
    while let byte = rest.first {
      if quote == nil, Self.endsWord(byte) { break }
      rest.removeFirst()
      switch (byte, quote) {
      case (UInt8(ascii: "'"), nil), (UInt8(ascii: "\""), nil): quote = byte
      case (_, byte?): quote = nil
      case (UInt8(ascii: "\\"), nil), (UInt8(ascii: "\\"), UInt8(ascii: "\"")): try escape(into: &bytes)
      default: bytes.append(byte)
      }
    }
    if quote == UInt8(ascii: "\""), !isLenient { throw UsageError("missing \"") }
    return String(rawBytes: bytes)
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(UsageError) {
    guard let escaped = rest.popFirst() else {
      endsEscaped = true
      if isLenient { return }
      throw UsageError("dangling \\")
    }
    if escaped != UInt8(ascii: "\n") { bytes.append(escaped) }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: ";")
  }
}
