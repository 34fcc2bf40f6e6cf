/// What can stand at the end of a line that is still being typed.
///
/// Reading is lenient: quotes may be open, options missing, words wrong.
public struct CompletionRequest {
  /// What the last word is going to be.
  public enum Target {
    /// The name of a command.
    case command
    /// Nothing sensible: the first word is no command.
    case unknown
    /// An option, or a bare word that fills the given one.
    case word(OptionSpec?)
    /// The value of an option; `before` is what stands before it in the same word, such as `--pool=`.
    case value(OptionSpec, before: String)
  }

  /// The last word as far as it is typed, without quotes.
  public let partial: String
  public let target: Target
  /// The options that can still be given.
  public let openOptions: [OptionSpec]
  /// The values that have been given, by the names of their options.
  public let values: [String: String]

  /// Whether the last word may become the name of a file.
  public var takesFile: Bool {
    switch target {
    case .value(let spec, _): spec.completesFiles
    case .word(let spec?): spec.completesFiles && !partial.hasPrefix("-")
    case .word, .command, .unknown: false
    }
  }

  /// Reads the line up to the cursor.
  public init(line: String, in registry: Registry) {
    let (words, partial) = LineWords.unfinished(line)
    self.init(words: words, partial: partial, in: registry)
  }

  private init(words: [String], partial: String, in registry: Registry) {
    self.partial = partial
    guard let name = words.first, let command = registry.command(named: name) else {
      (target, openOptions, values) = (words.isEmpty ? .command : .unknown, [], [:])
      return
    }
    var reader = UnfinishedCommand(OptionTable.making(command).table)
    for word in words.dropFirst() { reader.take(word) }
    target = reader.target(of: partial)
    openOptions = reader.openOptions
    values = reader.values
  }
}

extension OptionSpec {
  fileprivate var completesFiles: Bool {
    if case .file = completion { true } else { false }
  }
}

/// The words of a command that is still being typed.
private struct UnfinishedCommand {
  private let table: OptionTable
  private var seen: Set<Int> = []
  /// The option whose value comes next.
  private var pending: Int?
  private var dataOnly = false
  private(set) var values: [String: String] = [:]

  init(_ table: OptionTable) { self.table = table }

  var openOptions: [OptionSpec] { table.specs.indices.filter { !seen.contains($0) }.map { table.specs[$0] } }

  /// The option that the next bare word fills.
  private var nextData: Int? {
    table.specs.indices.first { index in
      let spec = table.specs[index]
      return spec.kind != .flag && !spec.isNameOnly && (spec.kind == .words || !seen.contains(index))
    }
  }

  mutating func take(_ word: String) {
    if let index = pending {
      pending = nil
      note(word, for: index)
    } else if !dataOnly, word == "--" {
      dataOnly = true
    } else if !dataOnly, word.hasPrefix("--") {
      takeOption(word.dropFirst(2))
    } else if let index = nextData {
      note(word, for: index)
    }
  }

  private mutating func takeOption(_ text: Substring) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let match = table.match(String(name)) else { return }
    seen.insert(match.index)
    if let value = match.preset ?? (parts.count > 1 ? String(parts[1]) : nil) {
      note(value, for: match.index)
    } else if table.specs[match.index].kind != .flag {
      pending = match.index
    }
  }

  private mutating func note(_ value: String, for index: Int) {
    seen.insert(index)
    values[table.specs[index].name] = value
  }

  func target(of partial: String) -> CompletionRequest.Target {
    if let pending { return .value(table.specs[pending], before: "") }
    if !dataOnly, partial.hasPrefix("--"), let equals = partial.firstIndex(of: "="),
      let match = table.match(String(partial[..<equals].dropFirst(2))), match.preset == nil
    {
      return .value(table.specs[match.index], before: String(partial[...equals]))
    }
    return .word(nextData.map { table.specs[$0] })
  }
}

extension LineWords {
  /// The words of the last command of a line, and its last word as far as it is typed: empty behind a blank.
  static func unfinished(_ line: String) -> (words: [String], partial: String) {
    var source = LineWords(line, isLenient: true)
    var words: [String] = []
    while let token = try? source.next() {
      switch token {
      case .word(let word) where source.isAtEnd: return (words, word)
      case .word(let word): words.append(word)
      case .endOfCommand: words = []
      case .endOfLine: return (words, "")
      }
    }
    return (words, "")
  }
}
