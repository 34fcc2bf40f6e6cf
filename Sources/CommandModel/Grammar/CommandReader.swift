/// Reads the words behind one command's name, word by word: what parsing and completion have in common.
struct CommandReader {
  let entry: CommandEntry
  private let table: OptionTable
  /// The options of the program, of which some can stand behind the command.
  let globals: [GlobalOption]
  private var words: [[String]?]
  private var typed: [(option: OptionSpec, word: String?)] = []
  private var seen: [Bool]
  /// Options that a bare word may still fill, in order.
  private var open: [Int]
  private var expectation = Expectation.any
  private(set) var dataOnly = false
  private var asksForHelp = false
  /// What was typed for options of the program.
  private(set) var settings: [TypedSetting] = []
  private let note: (ReadingNote) -> Void

  /// What the next word is taken for.
  private enum Expectation {
    case any
    /// The value of the option at this place.
    case value(Int)
    /// The value of an option of the program.
    case setting(GlobalOption)
    /// What comes behind a letter such as `-o`: one of the option's choices, or else both are data.
    case choice(GlobalOption)
    /// The end: if it comes, the letter and this were an option, else they were words among words.
    case end(GlobalOption, choice: String)
  }

  /// - Parameters:
  ///   - globals: the options of the program.
  ///   - note: gets each option when it is read, whatever comes of the line.
  init(
    _ entry: CommandEntry, globals: [GlobalOption] = [], note: @escaping (ReadingNote) -> Void = { _ in }
  ) {
    self.entry = entry
    self.globals = globals
    self.note = note
    table = entry.options()
    open = table.specs.indices.filter { [specs = table.specs] in
      specs[$0].kind != .flag && !specs[$0].isNameOnly
    }
    words = Array(repeating: nil, count: table.specs.count)
    seen = Array(repeating: false, count: table.specs.count)
  }

  /// The command's name.
  var name: String { entry.info.name }

  /// The format that was asked for so far.
  var askedFormat: String? {
    if case .end(let option, let choice) = expectation, option.name == "output" { return choice }
    return settings.last { $0.name == "output" }?.value
  }

  /// Takes one word.
  mutating func take(_ word: String) throws(UsageError) {
    let expected = expectation
    expectation = .any
    switch expected {
    case .any: try takeFreely(word)
    case .value(let index): fill(index, with: word)
    case .setting(let option): set(option, to: word)
    // Where no more words fit, a wrong one was meant as a choice, too.
    case .choice(let option) where option.choices.contains(word) || open.isEmpty:
      if takesAnyWord { expectation = .end(option, choice: word) } else { setByLetter(option, to: word) }
    case .choice(let option):
      try data(option.trailingLetter)
      try takeFreely(word)
    case .end(let option, let choice):
      if isTrailing(word) {
        setByLetter(option, to: choice)
      } else {
        try data(option.trailingLetter)
        try data(choice)
      }
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
      entry: entry, asksForHelp: asksForHelp, settings: settings, words: words)
  }

  private mutating func end() throws(UsageError) {
    let expected = expectation
    expectation = .any
    switch expected {
    case .any: return
    case .value(let index):
      let spec = table.specs[index]
      throw UsageError("expected syntax: --\(spec.name) <\(spec.placeholder)>")
    case .setting(let option): throw UsageError("expected syntax: --\(option.name) <string>")
    case .choice(let option) where open.isEmpty:
      throw UsageError("expected syntax: --\(option.name) <string>")
    case .choice(let option): try data(option.trailingLetter)
    case .end(let option, let choice): setByLetter(option, to: choice)
    }
  }

  private mutating func takeFreely(_ word: String) throws(UsageError) {
    if let option = trailingOption(lettered: word) {
      expectation = .choice(option)
    } else if !dataOnly, word == "--" {
      dataOnly = true
    } else if !dataOnly, Self.looksLikeOption(word) {
      try option(word.dropFirst(2))
    } else {
      try data(word)
    }
  }

  /// The next bare word is one of any number, where `-o json` may be meant: only at the end it is a format.
  private var takesAnyWord: Bool { open.first.map { table.specs[$0].kind == .words } ?? false }

  /// `--` and an ASCII letter or digit: anything else is data.
  static func looksLikeOption(_ word: String) -> Bool {
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
    } else if let option = trailingOption(named: name) {
      try trail(option, value)
    } else {
      try unknown(name)
    }
  }

  /// The name and the value of `name=value`.
  static func split(_ text: Substring) -> (name: String, value: String?) {
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

  private func unknown(_ name: String) throws(UsageError) {
    guard !entry.info.traits.contains(.forgiving) else { return }
    var error = UsageError("command '\(entry.info.name)' doesn't support option --\(name)")
    error.suggestion = suggestion(for: name, among: table.specs.flatMap { [$0.name] + $0.aliases })
    throw error
  }

  private mutating func data(_ word: String?) throws(UsageError) {
    guard let word else { return }
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

// MARK: - Options of the program

extension CommandReader {
  /// Whether a word names an option of the program, and none of the command.
  private func isTrailing(_ word: String) -> Bool {
    guard Self.looksLikeOption(word) else { return false }
    let name = Self.split(word.dropFirst(2)).name
    return table.match(name) == nil && trailingOption(named: name) != nil
  }

  private mutating func trail(_ option: GlobalOption, _ value: String?) throws(UsageError) {
    if option.argument == .none {
      guard value == nil else { throw UsageError("invalid '=' after option --\(option.name)") }
      set(option, to: "")
    } else if let value {
      set(option, to: value)
    } else if option.argument == .optional {
      set(option, to: "")
    } else {
      expectation = .setting(option)
    }
  }

  private mutating func set(_ option: GlobalOption, to value: String) {
    settings.append(TypedSetting(option.name, value, as: "--\(option.name)", from: .commandLine))
  }

  private mutating func setByLetter(_ option: GlobalOption, to value: String) {
    let letter = option.trailingLetter ?? option.name
    settings.append(TypedSetting(option.name, value, as: letter, from: .commandLine))
  }
}

// MARK: - Completion

extension CommandReader {
  /// What a last word that is still being typed is going to be.
  func target(of partial: String) -> CompletionRequest.Target {
    switch expectation {
    case .value(let index): return .value(table.specs[index], before: "")
    case .setting(let option), .choice(let option): return .setting(option, before: "")
    case .any, .end: break
    }
    if !dataOnly, Self.looksLikeOption(partial), let equals = partial.firstIndex(of: "=") {
      let (name, before) = (String(partial[..<equals].dropFirst(2)), String(partial[...equals]))
      if let match = table.match(name) {
        if match.preset == nil { return .value(table.specs[match.index], before: before) }
      } else if let option = trailingOption(named: name) {
        return .setting(option, before: before)
      }
    }
    return .word(open.first.map { table.specs[$0] })
  }

  /// The options that can still be given, those among them that take any number of words again and again.
  var openOptions: [OptionSpec] {
    guard !dataOnly else { return [] }
    return table.specs.indices.filter { table.specs[$0].kind == .words || !seen[$0] && words[$0] == nil }
      .map { table.specs[$0] }
  }

  /// The options of the program that can still be given.
  var openGlobals: [GlobalOption] {
    guard !dataOnly else { return [] }
    let taken = Set(settings.map(\.name))
    return trailingOptions.filter { option in
      table.match(option.name) == nil && (option.isRepeatable || !taken.contains(option.name))
    }
  }

  /// The command as far as it is typed; nil while something is missing.
  var soFar: ParsedCommand? {
    var reader = self
    reader.expectation = .any
    return try? reader.finish()
  }

  /// The values that have been given, by the names of their options.
  var values: [String: String] {
    typed.reduce(into: [:]) { values, typed in
      if let word = typed.word { values[typed.option.name] = word }
    }
  }
}
