import CommandModel
import CommandOutput
import Platform

/// Show what is in force, and who says so; change it for the rest of a session.
struct SettingsCommand: Command {
  static let info = CommandInfo(
    "settings", group: .virsh, "show what is in force and who says so, or change it for this session",
    needs: .nothing, traits: .addition,
    discussion: """
      Without a name, all settings are listed, with the columns and the aliases of the configuration file: the value,
      and whether an option, the environment, the file, the session or nobody has said it. With a name alone, that one.
      With a value, the setting changes for the rest of the session or the script: output, color, pager, timeout and
      confirm; the word none stands for no pager and no deadline. help settings tells of the file.
      """)

  static var examples: [Example] {
    [
      Example("settings", "See what is in force, and who says so."),
      Example("settings timeout -o json", "Ask for one of them, for a program."),
      Example("settings output json", "Print results as JSON for the rest of a session.", at: .prompt),
    ]
  }

  static let result: ResultShape? = .either(
    .rows(of: SettingRow.columns), .keys("name", "setting", "origin", "place", "message"))

  @Option("name", "name of a setting", complete: .settings) var name: FreeText?
  @Option("value", "value that it has from now on", complete: .settingValues) var value: FreeText?

  func checkOptions() throws {
    guard name != nil || value == nil else { throw CommandFailure.required("name", by: "value") }
  }

  func run(in run: Run) throws -> Output {
    if let name, let value { return try change(name.text, to: value.text, in: run) }
    let table = try run.table(of: SettingRow.columns, text: .table(["name", "setting", "origin", "place"]))
    let rows = SettingRow.all(in: run)
    guard let name else { return table.output(of: rows) }
    let named = rows.filter { $0.name == name.text }
    guard !named.isEmpty else { throw unknown(name.text, among: rows.map(\.name)) }
    return table.output(of: named)
  }

  private func change(_ name: String, to value: String, in run: Run) throws -> Output {
    guard let preference = Preference.named(name) else {
      if SettingRow.all(in: run).contains(where: { $0.name == name }) {
        throw CommandFailure("'\(name)' is changed in the configuration file", code: .usage)
      }
      throw unknown(name, among: Preference.all.map(\.name))
    }
    guard run.session.isContinuing else {
      throw CommandFailure(
        "settings: a value is for the rest of a session, and this is none", code: .usage,
        hint: "options and the configuration file set it: help settings")
    }
    guard preference.name != "uri" else {
      throw CommandFailure(
        "the URI is that of the connection", code: .usage, hint: "connect URI works on another host")
    }
    try run.gate.pass {
      try run.session.set(TypedSetting(preference.option, value, as: name, from: .session, at: "settings"))
    }
    let now = preference.value(in: run.session.settings)
    return .message(
      "\(name) is \(now ?? "-") from now on",
      ["name": .string(name), "setting": Value(now), "origin": "session", "place": "settings"])
  }

  private func unknown(_ name: String, among names: [String]) -> CommandFailure {
    CommandFailure(
      "there is no setting '\(name)'", code: .notFound,
      hint: Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
        ?? "settings lists all", object: name)
  }
}

extension Completion {
  static let settings = live("settings") { SettingRow.all(in: $0.run).map(\.name) }

  /// The values of the setting that the line names.
  static let settingValues = live("setting-values") { query in
    query.request.values["name"].flatMap(Preference.named)?.choices(of: query.run.persona) ?? []
  }
}
