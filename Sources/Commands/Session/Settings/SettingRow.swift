import CommandModel
import CommandOutput

/// A line of what is in force: a setting, the columns of a table, or an alias, and who says so.
struct SettingRow: Sendable {
  /// Who has said it.
  enum Origin: String, Sendable, CaseIterable { case option, environment, file, session, `default` }

  var name: String
  /// The value as it can be written; nil where nothing is said.
  var value: String?
  var origin: Origin
  /// The option, the variable, the line of the file or the command.
  var place: String?

  static let columns: [Column<SettingRow>] = [
    Column("Name", "name", isName: true) { .string($0.name) },
    Column("Value", "setting") { Value($0.value) },
    Column("From", "origin", style: { $0.origin == .default ? .muted : nil }) { .string($0.origin.rawValue) },
    Column("Where", "place") { Value($0.place) },
  ]
}

extension SettingRow {
  /// A preference, as it holds for a run.
  init(_ preference: Preference, in run: Run) {
    let said = preference.lastWord(in: run.settings)
    self.init(
      name: preference.name, value: preference.value(in: run.settings),
      origin: said.map { Origin($0.origin) } ?? .default, place: said.map { $0.place ?? $0.spelling })
    if preference.name == "uri" { lookAtHost(of: run) }
  }

  /// What a session works on may be another host than it began with, and libvirt has a variable of its own.
  private mutating func lookAtHost(of run: Run) {
    if let uri = run.host.uri, uri != value {
      (value, origin, place) = (uri, .session, "connect")
    } else if value == nil, let uri = run.environment(Self.libvirtVariable), !uri.isEmpty {
      (value, origin, place) = (uri, .environment, Self.libvirtVariable)
    } else if value == nil {
      value = run.host.knownURI
    }
  }

  private static let libvirtVariable = "LIBVIRT_DEFAULT_URI"

  /// All that is in force for a run.
  static func all(in run: Run) -> [SettingRow] {
    let columns = run.settings.usualColumns.sorted { $0.key < $1.key }.map { command, columns in
      SettingRow(
        name: "columns.\(command)", value: columns.keys.joined(separator: ","), origin: .file,
        place: columns.place)
    }
    let aliases = run.registry.aliases.map { alias in
      SettingRow(name: "alias.\(alias.name)", value: alias.text, origin: .file, place: alias.place)
    }
    return Preference.all.map { SettingRow($0, in: run) } + columns + aliases
  }
}

extension SettingRow.Origin {
  init(_ origin: TypedSetting.Origin) {
    self =
      switch origin {
      case .configuration: .file
      case .environment: .environment
      case .commandLine: .option
      case .session: .session
      }
  }
}
