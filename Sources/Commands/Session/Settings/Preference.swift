import CommandModel
import CommandOutput

/// One of the settings that the configuration file can have under `[defaults]`, and that `settings` shows and changes.
public struct Preference: Sendable {
  /// The key in the file, and the name behind `settings`.
  public let name: String
  /// The global option, or what stands for one, that reads its values.
  public let option: String
  /// The options that set it.
  private let options: [String]
  /// Its value as it can be written; nil where nothing is said.
  private let value: @Sendable (Settings) -> String?

  init(
    _ name: String, readBy option: String, setBy others: [String] = [],
    value: @escaping @Sendable (Settings) -> String?
  ) {
    self.name = name
    self.option = option
    options = [option] + others
    self.value = value
  }

  public static let all = [
    Preference("uri", readBy: "connect") { $0.uri },
    Preference("output", readBy: "output") { $0.format.rawValue },
    Preference("color", readBy: "color") { $0.color.rawValue },
    Preference("pager", readBy: "pager-program", setBy: ["no-pager"]) { $0.pager ?? "none" },
    Preference("timeout", readBy: "timeout") { $0.deadline?.typedText ?? "none" },
    Preference("confirm", readBy: "confirm", setBy: ["yes"]) { $0.assumesYes ? "no" : "yes" },
  ]

  /// The setting of a name; nil where there is none.
  public static func named(_ name: String) -> Preference? { all.first { $0.name == name } }

  /// Its value as it can be written; nil where nothing is said.
  func value(in settings: Settings) -> String? { value(settings) }

  /// What was said last for it; nil where its default holds.
  func lastWord(in settings: Settings) -> TypedSetting? { settings.said.last { options.contains($0.name) } }

  /// The values that there are, where they can be told.
  func choices(of persona: Persona) -> [String] {
    let words = persona.knownSettings.first { $0.option.name == option }?.option.choices ?? []
    return ["pager", "timeout"].contains(name) ? words + ["none"] : words
  }
}

extension Duration {
  /// The duration as it can be typed: `90s`, `500ms`.
  fileprivate var typedText: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    return milliseconds % 1000 == 0 ? "\(milliseconds / 1000)s" : "\(milliseconds)ms"
  }
}
