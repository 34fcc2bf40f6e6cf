/// The state of parsing the words behind one command's name.
struct CommandLineParser {
  private let instance: any CommandDeclaration
  private let table: OptionTable
  private var words: [[String]?]
  private var typed: [(option: Int, word: String?)] = []
  private var seen: [Bool]
  /// Options that a bare word may still fill, in order.
  private var open: [Int]
  private var dataOnly = false
  private var asksForHelp = false
  private let formats: [String]
  private var outputFormat: String?
  /// `help` forgives surplus words and unknown options.
  private var isLenient: Bool { table.command.name == "help" }

  init(_ type: any CommandDeclaration.Type, formats: [String]) {
    let (instance, table) = OptionTable.making(type)
    self.instance = instance
    self.formats = formats
    open = table.specs.indices.filter { table.specs[$0].kind != .flag && !table.specs[$0].isNameOnly }
    self.table = table
    words = Array(repeating: nil, count: table.specs.count)
    seen = Array(repeating: false, count: table.specs.count)
  }

  /// Takes words up to the end of the command, and says which end it was.
  mutating func consume(_ source: inout some WordSource) throws(UsageError) -> Token {
    // Words that were looked at and are still to be taken.
    var ahead: [Token] = []
    while true {
      let token = if ahead.isEmpty { try source.next() } else { ahead.removeFirst() }
      guard case .word(let word) = token else { return token }
      if mayBeShortOutput(word) {
        let next = try source.next()
        ahead = [next]
        if case .word(let format) = next, formats.contains(format) {
          if takesAnyWord { ahead.append(try source.next()) }
          if !takesAnyWord || ahead.last.map(\.isWord) == false {
            outputFormat = format
            ahead.removeFirst()
            continue
          }
        }
      }
      try take(word, &source)
    }
  }

  private mutating func take(_ word: String, _ source: inout some WordSource) throws(UsageError) {
    if !dataOnly, word == "--" {
      dataOnly = true
    } else if !dataOnly, Self.looksLikeOption(word) {
      try option(word.dropFirst(2), &source)
    } else {
      try data(word)
    }
  }

  /// `-o` with a format behind it, unless a command is to say its words just as they are.
  private func mayBeShortOutput(_ word: String) -> Bool {
    word == "-o" && !formats.isEmpty && !dataOnly && table.command.name != "echo"
  }

  /// The next bare word is one of any number, where `-o json` may be meant: only at the end it is a format.
  private var takesAnyWord: Bool { open.first.map { table.specs[$0].kind == .words } ?? false }

  /// Checks that nothing is missing.
  func finish() throws(UsageError) -> ParsedCommand {
    let missing = table.specs.indices.filter { table.specs[$0].isRequired && words[$0] == nil }
    if !missing.isEmpty, !asksForHelp {
      throw UsageError(
        lines: missing.map { "command '\(table.command.name)' requires \(table.specs[$0].mention) option" })
    }
    return ParsedCommand(
      instance: instance, info: table.command, asksForHelp: asksForHelp, outputFormat: outputFormat,
      words: words, table: table, typed: typed)
  }

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

  private mutating func option(_ text: Substring, _ source: inout some WordSource) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let value = parts.count > 1 ? String(parts[1]) : nil
    if name == "help" {
      guard value == nil else { throw UsageError("invalid '=' after option --help") }
      asksForHelp = true
      return
    }
    guard let match = table.match(name) else {
      if name == "output", !formats.isEmpty { return try output(value, &source) }
      return try unknown(name)
    }
    let spec = table.specs[match.index]
    if seen[match.index], spec.kind != .words {
      throw UsageError("option --\(spec.name) already seen")
    }
    seen[match.index] = true
    if match.preset != nil || spec.kind == .flag, value != nil {
      throw UsageError("invalid '=' after option --\(match.preset == nil ? spec.name : name)")
    }
    if spec.kind == .flag {
      words[match.index] = []
      typed.append((match.index, nil))
    } else {
      // Not `??`: its right side loses the error's type.
      if let word = match.preset ?? value {
        try fill(match.index, with: word)
      } else {
        try fill(match.index, with: try nextWord(&source, for: spec))
      }
    }
  }

  private mutating func output(_ value: String?, _ source: inout some WordSource) throws(UsageError) {
    let spec = OptionSpec("output", help: "the format", kind: .string)
    let format = if let value { value } else { try nextWord(&source, for: spec) }
    guard formats.contains(format) else {
      throw UsageError(
        "invalid value '\(format)' for --output: choose from \(formats.joined(separator: ", "))")
    }
    outputFormat = format
  }

  private func unknown(_ name: String) throws(UsageError) {
    guard !isLenient else { return }
    var error = UsageError("command '\(table.command.name)' doesn't support option --\(name)")
    error.suggestion = Suggestion.nearest(
      to: name, among: table.specs.flatMap { [$0.name] + $0.aliases }
    ).map { "did you mean --\($0)?" }
    throw error
  }

  private func nextWord(_ source: inout some WordSource, for spec: OptionSpec) throws(UsageError) -> String {
    guard case .word(let word) = try source.next() else {
      throw UsageError("expected syntax: --\(spec.name) <\(spec.placeholder)>")
    }
    return word
  }

  private mutating func data(_ word: String) throws(UsageError) {
    guard let index = open.first else {
      if isLenient { return }
      throw UsageError("unexpected data '\(word)'")
    }
    seen[index] = true
    try fill(index, with: word)
  }

  private mutating func fill(_ index: Int, with word: String) throws(UsageError) {
    words[index] = (words[index] ?? []) + [word]
    typed.append((index, word))
    if table.specs[index].kind != .words { open.removeAll { $0 == index } }
  }
}
