import CommandModel
import Commands

/// Makes settings of what was said for the global options: the second stage, behind the reading of words.
///
/// Layers are applied from the weakest to the strongest: defaults, then a configuration, the environment, the command
/// line. Each layer is a list in order; what comes later wins.
struct SettingsResolver {
  private(set) var settings: Settings
  /// Values that are passed over, with a sentence each.
  private(set) var complaints: [String] = []
  private let known: [GlobalSetting]

  /// Begins with the defaults of a persona, which also knows the options that there are.
  init(for persona: Persona) { self.init(Settings(for: persona), for: persona) }

  /// Begins with settings that hold already.
  init(_ settings: Settings, for persona: Persona) {
    self.settings = settings
    known = persona.globalSettings
  }

  /// Applies a layer on top of those before.
  ///
  /// A request for help or the version ends the reading there: whatever comes behind it is not looked at.
  ///
  /// - Throws: `UsageError` for the first value that is refused; what stands before it has been applied.
  mutating func apply(_ layer: [TypedSetting]) throws(UsageError) {
    for typed in layer {
      guard settings.request == .run else { return }
      do {
        try known.first { $0.option.name == typed.name }?.apply(typed, to: &settings)
      } catch {
        switch error {
        case .refused(let error): throw error
        case .ignored(let sentence): complaints.append(sentence)
        }
      }
    }
  }

  /// Applies the words of the command line, which may break off with an error of their own.
  mutating func apply(_ words: CommandLineOptions) throws(UsageError) {
    try apply(words.settings)
    if settings.request == .run, let failure = words.failure { throw failure }
  }

  /// Hands the complaints over, once.
  mutating func takeComplaints() -> [String] {
    defer { complaints = [] }
    return complaints
  }
}
