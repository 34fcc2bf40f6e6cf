/// Reads the words behind one command's name, word by word: what parsing and completion have in common.
struct CommandReader {
  private let entry: CommandEntry
  private let table: OptionTable
  private let formats: [String]
  private var words: [[String]?]
  private var typed: [(option: OptionSpec, word: String?)] = []
  private var seen: [Bool]
  /// Options that a bare word may still fill, in order.
  private var open: [Int]
  private var expectation = Expectation.any
  private var dataOnly = false
  private var asksForHelp = false
  private var outputFormat: String?
  private let note: (ReadingNote) -> Void

  /// What the next word is taken for.
  private enum Expectation {
    case any
    /// The value of the option at this place.
    case value(Int)
    /// The value of `--output`.
    case format
    /// What comes behind `-o`: a format, or else both were data.
    case shortFormat
    /// The end: if it comes, `-o` and this were a format, else they were words among words.
    case end(format: String)
  }

  /// - Parameter note: gets each option when it is read, whatever comes of the line.
  init(_ entry: CommandEntry, formats: [String], note: @escaping (ReadingNote) -> Void = { _ in }) {
    self.entry = entry
    self.formats = formats
    self.note = note
    table = entry.options()
    open = table.specs.indices.filter { [specs = table.specs] in
      specs[$0].kind != .flag && !specs[$0].isNameOnly
    }
    words = Array(repeating: nil, count: table.specs.count)
    seen = Array(repeating: false, count: table.specs.count)
  }

  /// Takes one word.
  mutating func take(_ word: String) throws(UsageError) {
    let expected = expectation
    expectation = .any
    switch expected {
    case .any: try takeFreely(word)
    case .value(let index): fill(index, with: word)
    case .format: try setFormat(word)
    case .shortFormat where formats.contains(word):
      if takesAnyWord { expectation = .end(format: word) } else { outputFormat = word }
    case .shortFormat:
      try data("-o")
      try takeFreely(word)
    case .end(let format):
      try data("-o")
      try data(format)
      try takeFreely(word)
    }
  }

  /// The command, if nothing is missing.
  mutating func finish() throws(UsageError) -> ParsedCommand {
    try end()
    let given = Set(table.specs.indices.filter { words[$0] != nil }.map { table.specs[$0].name })
    let missing = table.specs.indices.filter { index in
      let spec = table.specs[index]
      return spec.isRequired && !given.contains(spec.name) && !(spec.substitute.map(given.contains) ?? false)
    }
    if !missing.isEmpty, !asksForHelp {
      throw UsageError(
        lines: missing.map { "command '\(entry.info.name)' requires \(table.specs[$0].mention) option" })
    }
    return ParsedCommand(
      entry: entry, asksForHelp: asksForHelp, outputFormat: outputFormat, words: words)
  }

  private mutating func end() throws(UsageError) {
    let expected = expectation
    expectation = .any
    switch expected {
    case .any: return
    case .value(let index):
      let spec = table.specs[index]
      throw UsageError("expected syntax: --\(spec.name) <\(spec.placeholder)>")
    case .format: throw UsageError("expected syntax: --output <string>")
    case .shortFormat: try data("-o")
    case .end(let format): outputFormat = format
    }
  }

  private mutating func takeFreely(_ word: String) throws(UsageError) {
    if word == "-o", mayBeShortFormat {
      expectation = .shortFormat
    } else if !dataOnly, word == "--" {
      dataOnly = true
    } else if !dataOnly, Self.looksLikeOption(word) {
      try option(word.dropFirst(2))
    } else {
      try data(word)
    }
  }

  /// Whether `-o` with a format behind it is meant, unless a command is to say its words just as they are.
  private var mayBeShortFormat: Bool {
    !formats.isEmpty && !dataOnly && !entry.info.traits.contains(.verbatim)
  }

  /// The next bare word is one of any number, where `-o json` may be meant: only at the end it is a format.
  private var takesAnyWord: Bool { open.first.map { table.specs[$0].kind == .words } ?? false }

  /// `--` and an ASCII letter or digit: anything else is data.
  private static func looksLikeOption(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.starts(with: "--".utf8), let third = bytes.dropFirst(2).first else { return false }
    switch third {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default:
      return false
    }
  }
}

// MARK: - Options

extension CommandReader {
  private mutating func option(_ text: Substring) throws(UsageError) {
    let (name, value) = Self.split(text)
    if name == "help" {
      guard value == nil else { throw UsageError("invalid '=' after option --help") }
      asksForHelp = true
      note(.option(OptionNote("help", of: entry.info, word: nil)))
    } else if let match = table.match(name) {
      try option(match, as: name, value)
    } else if name == "output", !formats.isEmpty {
      if let value { try setFormat(value) } else { expectation = .format }
    } else {
      try unknown(name)
    }
  }

  /// The name and the value of `name=value`.
  private static func split(_ text: Substring) -> (name: String, value: String?) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func option(
    _ match: OptionTable.Match, as name: String, _ value: String?
  ) throws(UsageError) {
    let spec = table.specs[match.index]
    if seen[match.index], spec.kind != .words {
      let error = UsageError("option --\(spec.name) already seen")
      guard entry.info.traits.contains(.forgiving) else { throw error }
      return note(.forgiven(error))
    }
    seen[match.index] = true
    if match.preset != nil || spec.kind == .flag, value != nil {
      throw UsageError("invalid '=' after option --\(match.preset == nil ? spec.name : name)")
    }
    if spec.kind == .flag {
      words[match.index] = []
      enter(spec, nil)
    } else if let word = match.preset ?? value {
      fill(match.index, with: word)
    } else {
      expectation = .value(match.index)
    }
  }

  private mutating func setFormat(_ format: String) throws(UsageError) {
    guard formats.contains(format) else {
      throw UsageError(
        "invalid value '\(format)' for --output: choose from \(formats.joined(separator: ", "))")
    }
    outputFormat = format
  }

  private func unknown(_ name: String) throws(UsageError) {
    guard !entry.info.traits.contains(.forgiving) else { return }
    var error = UsageError("command '\(entry.info.name)' doesn't support option --\(name)")
    error.suggestion = Suggestion.nearest(
      to: name, among: table.specs.flatMap { [$0.name] + $0.aliases }
    ).map { "did you mean --\($0)?" }
    throw error
  }

  private mutating func data(_ word: String) throws(UsageError) {
    guard let index = open.first else {
      if entry.info.traits.contains(.forgiving) { return }
      throw UsageError("unexpected data '\(word)'")
    }
    seen[index] = true
    fill(index, with: word)
  }

  private mutating func fill(_ index: Int, with word: String) {
    words[index] = (words[index] ?? []) + [word]
    enter(table.specs[index], word)
    if table.specs[index].kind != .words { open.removeAll { $0 == index } }
  }
}

// MARK: - Notes

extension CommandReader {
  private mutating func enter(_ spec: OptionSpec, _ word: String?) {
    typed.append((spec, word))
    note(.option(OptionNote(spec.name, of: entry.info, word: word, isSecret: spec.isSecret)))
  }
}

// MARK: - Completion

extension CommandReader {
  /// What a last word that is still being typed is going to be.
  func target(of partial: String) -> CompletionRequest.Target {
    if case .value(let index) = expectation { return .value(table.specs[index], before: "") }
    if !dataOnly, Self.looksLikeOption(partial), let equals = partial.firstIndex(of: "="),
      let match = table.match(String(partial[..<equals].dropFirst(2))), match.preset == nil
    {
      return .value(table.specs[match.index], before: String(partial[...equals]))
    }
    return .word(open.first.map { table.specs[$0] })
  }

  /// The options that can still be given.
  var openOptions: [OptionSpec] {
    table.specs.indices.filter { !seen[$0] && words[$0] == nil }.map { table.specs[$0] }
  }

  /// The values that have been given, by the names of their options.
  var values: [String: String] {
    typed.reduce(into: [:]) { values, typed in
      if let word = typed.word { values[typed.option.name] = word }
    }
  }
}
