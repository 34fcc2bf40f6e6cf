import CommandModel
import CommandOutput
import Commands
import GLib
import Platform

/// What the user's configuration file says, all of it understood.
struct Configuration {
  /// The settings of `[defaults]`: a layer below the environment.
  private(set) var defaults: [TypedSetting] = []
  /// The columns of `[columns]`, by the names of commands.
  private(set) var columns: [String: Settings.UsualColumns] = [:]
  /// The user's own words of `[alias]`, by name.
  private(set) var aliases: [CommandAlias] = []

  /// Nothing is said.
  init() {}

  /// The groups that a file can have.
  private enum Group: String, CaseIterable { case defaults, columns, alias }

  /// Understands a file; a value of `[defaults]` is looked at when it is applied.
  ///
  /// - Throws: `UsageError`, led by the file and the line that is wrong.
  init(_ file: ConfigurationFile, for persona: Persona, _ registry: @autoclosure () -> Registry)
    throws(UsageError)
  {
    for group in file.contents.groups where Group(rawValue: group.name) == nil {
      throw Self.unknown(
        "there is no group [\(group.name)]", group.name, among: Group.allCases.map(\.rawValue)
      )
      .found(at: file.place(group.line))
    }
    let registry = file.contents.entries.contains { $0.group != Group.defaults.rawValue } ? registry() : nil
    for entry in file.contents.entries {
      let place = file.place(entry.line)
      do throws(UsageError) {
        try read(entry, at: place, for: persona, registry)
      } catch {
        throw error.found(at: place)
      }
    }
    aliases.sort { $0.name < $1.name }
  }

  private mutating func read(
    _ entry: KeyFile.Entry, at place: String, for persona: Persona, _ registry: Registry?
  ) throws(UsageError) {
    guard !entry.value.isEmpty else { throw UsageError("'\(entry.key)' has no value") }
    switch (Group(rawValue: entry.group), registry) {
    case (.columns, let registry?):
      columns[entry.key] = Settings.UsualColumns(try Self.columns(entry, registry), at: place)
    case (.alias, let registry?):
      let alias = try CommandAlias(
        entry.key, for: entry.value, at: place, in: registry, globals: persona.globalOptions)
      aliases.removeAll { $0.name == alias.name }
      aliases.append(alias)
    default: defaults.append(try Self.setting(entry, at: place))
    }
  }

  private static func setting(_ entry: KeyFile.Entry, at place: String) throws(UsageError) -> TypedSetting {
    guard let preference = Preference.named(entry.key) else {
      throw unknown(
        "there is no key '\(entry.key)' in [defaults]", entry.key, among: Preference.all.map(\.name))
    }
    return TypedSetting(preference.option, entry.value, as: entry.key, from: .configuration, at: place)
  }

  private static func columns(_ entry: KeyFile.Entry, _ registry: Registry) throws(UsageError) -> [String] {
    guard let command = registry.command(named: entry.key), !command.info.isHidden else {
      throw unknown("there is no command '\(entry.key)'", entry.key, among: registry.listedNames)
    }
    guard let known = command.result?.listedColumns else {
      throw UsageError("'\(entry.key)' prints no list, of which columns could be chosen")
    }
    let keys = entry.value.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.trimming { $0 == " " })
    }
    for (index, key) in keys.enumerated() {
      guard known.contains(key) else {
        throw unknown("'\(entry.key)' has no column '\(key)'", key, among: known)
      }
      guard !keys[..<index].contains(key) else { throw UsageError("the column '\(key)' is named twice") }
    }
    return keys
  }

  private static func unknown(_ sentence: String, _ word: String, among words: [String]) -> UsageError {
    let nearest = Suggestion.nearest(to: word, among: words).map { "did you mean '\($0)'?" }
    return UsageError(
      sentence,
      suggestion: nearest ?? (words.count <= 10 ? "there are \(words.joined(separator: ", "))" : nil))
  }
}

extension ResultShape {
  /// The columns of a list; nil for what is none.
  fileprivate var listedColumns: [String]? {
    switch self {
    case .array: columns
    case .either(let shapes): shapes.lazy.compactMap(\.listedColumns).first
    case .nothing, .object, .stream, .foreign: nil
    }
  }
}
