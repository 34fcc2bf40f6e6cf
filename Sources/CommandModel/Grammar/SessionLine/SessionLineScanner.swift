import Platform

extension SessionLine {
  /// Reads a line; its commands are still to be parsed.
  ///
  /// - Parameter home: what `~` stands for at the start of a file's name.
  /// - Throws: `UsageError` where a program or a file is missing.
  public init(_ line: String, home: String?) throws(UsageError) {
    var scanner = SessionLineScanner(line, home: home)
    while let part = try scanner.next() { parts.append(part) }
  }
}

/// Finds the signs of a shell in a line, by the rules by which the line's words are read: quotes, backslashes, comments.
private struct SessionLineScanner {
  private var rest: ArraySlice<UInt8>
  private let home: String?
  /// The command that is being read, without what has been taken out of it, and where its last word begins.
  private var text: [UInt8] = []
  private var wordStart = 0
  private var redirections: [Redirection] = []

  init(_ line: String, home: String?) {
    rest = line.rawBytes[...]
    self.home = home
  }

  /// The next part of the line; nil at its end.
  mutating func next() throws(UsageError) -> SessionLine.Part? {
    skipBlanks()
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: "!") {
      defer { rest = [] }
      return .shell(String(rawBytes: rest.dropFirst()))
    }
    (text, wordStart, redirections) = ([], 0, [])
    let program = try readCommand()
    return .command(PipedCommand(text: String(rawBytes: text), redirections: redirections, program: program))
  }

  /// Reads up to the end of a command, and gives the program behind it.
  private mutating func readCommand() throws(UsageError) -> String? {
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: ";"), UInt8(ascii: "\n"):
        rest.removeFirst()
        return nil
      case UInt8(ascii: "|"): return try readProgram()
      case UInt8(ascii: ">"): try readRedirection()
      case UInt8(ascii: "#") where wordStart == text.count:
        text += takeWhile { $0 != UInt8(ascii: "\n") }
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        text.append(rest.removeFirst())
        wordStart = text.count
      default: text += takeCharacter()
      }
    }
    return nil
  }

  /// Takes a character, or all that quotes hold together.
  private mutating func takeCharacter() -> ArraySlice<UInt8> {
    let end = QuotedText.endOfCharacter(in: rest)
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private mutating func takeWhile(_ isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let taken = rest.prefix(while: isTaken)
    rest = rest[taken.endIndex...]
    return taken
  }

  private mutating func skipBlanks() { _ = takeWhile { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  private mutating func readProgram() throws(UsageError) -> String {
    rest.removeFirst()
    guard rest.first != UInt8(ascii: "|") else {
      throw UsageError("'||' is not known here; in quotes it is a word")
    }
    let end = ProgramText.end(in: rest)
    let program = rest[..<end]
    // The separator goes with it.
    rest = rest[end...].dropFirst()
    guard program.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else {
      throw UsageError("missing a program behind '|'")
    }
    return String(rawBytes: program)
  }

  private mutating func readRedirection() throws(UsageError) {
    let stream = try takeStream()
    rest.removeFirst()
    if rest.first == UInt8(ascii: "&") {
      rest.removeFirst()
      redirections.append(Redirection(stream: stream, target: .stream(try readStream())))
    } else {
      let appends = rest.first == UInt8(ascii: ">")
      // `>|` insists on writing over a file, which `>` does here anyway.
      if appends || rest.first == UInt8(ascii: "|") { rest.removeFirst() }
      redirections.append(Redirection(stream: stream, target: .file(try readFileName(), appends: appends)))
    }
    // Words that stood before and behind are two.
    text.append(UInt8(ascii: " "))
    wordStart = text.count
  }

  /// The stream that a number right before the sign names; the number is then no word.
  private mutating func takeStream() throws(UsageError) -> Redirection.Stream {
    let word = text[wordStart...]
    guard !word.isEmpty, word.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return .output
    }
    defer { text.removeSubrange(wordStart...) }
    return try Self.stream(word)
  }

  private mutating func readStream() throws(UsageError) -> Redirection.Stream {
    try Self.stream(takeWhile { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  }

  private static func stream(_ digits: ArraySlice<UInt8>) throws(UsageError) -> Redirection.Stream {
    switch String(rawBytes: digits) {
    case "1": return .output
    case "2": return .error
    default: throw UsageError("results are 1 and errors 2: no other stream can be redirected")
    }
  }

  private mutating func readFileName() throws(UsageError) -> String {
    skipBlanks()
    let start = rest
    while let byte = rest.first, !Self.endsFileName(byte) { _ = takeCharacter() }
    let typed = start[..<rest.startIndex]
    let name = try Self.value(of: typed)
    let isHome =
      typed.first == UInt8(ascii: "~") && [nil, UInt8(ascii: "/")].contains(typed.dropFirst().first)
    guard isHome, let home else { return name }
    return home + name.dropFirst()
  }

  private static func value(of word: ArraySlice<UInt8>) throws(UsageError) -> String {
    var words = LineWords(String(rawBytes: word))
    // An empty one names no file either.
    guard case .word(let value) = try words.next(), !value.isEmpty else {
      throw UsageError("missing a file behind '>'")
    }
    return value
  }

  private static func endsFileName(_ byte: UInt8) -> Bool { " \t\n;|>".utf8.contains(byte) }
}
