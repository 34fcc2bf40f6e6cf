import CommandModel
import Commands
import Platform

/// What stands before the command: the first stage, in which no value is understood yet.
struct CommandLineOptions {
  /// The options in the order of typing.
  var settings: [TypedSetting] = []
  /// Command words; none for a session on standard input.
  var words: [String] = []
  /// Why reading ended early: it counts behind the options that were read before.
  var failure: UsageError?

  /// Whether the program's own help or the version is asked for, and nothing else will be done.
  var asksForItself: Bool {
    settings.contains { ["v", "V", "version"].contains($0.name) || $0.name == "help" && words.isEmpty }
  }

  /// The last value that was typed for an option.
  func value(of name: String) -> String? { settings.last { $0.name == name }?.value }

  /// Reads the argument vector without the program's name.
  init(parsing arguments: [String], table: [GlobalOption]) {
    var reader = OptionReader(arguments, table: table)
    do throws(UsageError) {
      while let (option, value) = try reader.next() {
        settings.append(TypedSetting(option.name, value ?? "", as: reader.spelling, from: .commandLine))
      }
      words = reader.rest
    } catch {
      failure = error
    }
  }
}

/// Reads options as `getopt_long` does: bundled letters, `--name=value`, unique prefixes of names, and an end at the
/// first word that is none.
struct OptionReader {
  private(set) var rest: [String]
  /// How the last option was written, for messages about its value.
  private(set) var spelling = ""
  private let table: [GlobalOption]
  /// Letters of a bundle such as `-qr` that are still to be read.
  private var bundle: Substring = ""

  init(_ arguments: [String], table: [GlobalOption]) {
    rest = arguments
    self.table = table
  }

  /// The next option and its value; `nil` at the first word that is no option.
  mutating func next() throws(UsageError) -> (GlobalOption, String?)? {
    if let letter = bundle.popFirst() { return try short(letter) }
    guard let word = rest.first, word.hasPrefix("-"), word != "-" else { return nil }
    rest.removeFirst()
    if word == "--" { return nil }
    if word.hasPrefix("--") { return try long(word.dropFirst(2)) }
    bundle = word.dropFirst()
    return try next()
  }

  private mutating func short(_ letter: Character) throws(UsageError) -> (GlobalOption, String?) {
    guard let option = table.first(where: { $0.letter == letter }) else {
      throw UsageError("unsupported option '-\(letter)'. See --help.")
    }
    spelling = "-\(letter)"
    guard option.argument == .required else { return (option, nil) }
    if !bundle.isEmpty {
      defer { bundle = "" }
      return (option, String(bundle))
    }
    return (option, try nextWord(for: option))
  }

  private mutating func long(_ text: Substring) throws(UsageError) -> (GlobalOption, String?) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let option = try match(name)
    spelling = "--\(option.name)"
    let value = parts.count > 1 ? String(parts[1]) : nil
    switch option.argument {
    case .none:
      guard value == nil else {
        throw UsageError("unsupported option '\(option.letter.map { "-\($0)" } ?? "--" + name)'. See --help.")
      }
      return (option, nil)
    case .optional: return (option, value)
    case .required:
      if let value { return (option, value) }
      return (option, try nextWord(for: option))
    }
  }

  private func match(_ name: String) throws(UsageError) -> GlobalOption {
    let named = table.filter { $0.letter.map(String.init) != $0.name }
    if let exact = named.first(where: { $0.name == name }) { return exact }
    let all = named.filter { $0.name.hasPrefix(name) }
    // Our own options must not make a short form of virsh's ambiguous.
    let known = all.filter { !$0.isAddition }
    let candidates = known.isEmpty ? all : known
    guard let only = candidates.first, candidates.count == 1 else {
      throw UsageError(
        "unsupported option '--\(name)'. See --help.", suggestion: suggestion(name, candidates, named))
    }
    return only
  }

  /// What may have been meant: the options that begin so, or the one that is nearest.
  private func suggestion(
    _ name: String, _ candidates: [GlobalOption], _ all: [GlobalOption]
  ) -> String? {
    if (2...4).contains(candidates.count) {
      return "this begins \(candidates.map { "--\($0.name)" }.joined(separator: " and "))"
    }
    return Suggestion.nearest(to: name, among: all.map(\.name)).map { "did you mean --\($0)?" }
  }

  private mutating func nextWord(for option: GlobalOption) throws(UsageError) -> String {
    guard !rest.isEmpty else {
      let letter = option.letter.map { "'-\($0)'/" } ?? ""
      throw UsageError("option \(letter)'--\(option.name)' requires an argument")
    }
    return rest.removeFirst()
  }
}

extension SettingsResolver {
  /// Applies the words of the command line, which may break off with an error of their own.
  mutating func apply(_ words: CommandLineOptions) throws(UsageError) {
    try apply(words.settings)
    if settings.request == .run, let failure = words.failure { throw failure }
  }
}
