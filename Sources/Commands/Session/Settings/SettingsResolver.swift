import CommandModel

/// Makes settings of what was said for the global options: the second stage, behind the reading of words.
///
/// Layers are applied from the weakest to the strongest: defaults, the configuration, the environment, the command line,
/// and in a session what was said there. Each layer is a list in order; what comes later wins.
public struct SettingsResolver {
  public private(set) var settings: Settings
  /// Values that are passed over, with a sentence each.
  public private(set) var complaints: [String] = []
  private let known: [GlobalSetting]

  /// Begins with the defaults of a persona, which also knows the options that there are.
  public init(for persona: Persona) { self.init(Settings(for: persona), for: persona) }

  /// Begins with settings that hold already.
  public init(_ settings: Settings, for persona: Persona) {
    self.settings = settings
    known = persona.knownSettings
  }

  /// Applies a layer on top of those before.
  ///
  /// A request for help or the version ends the reading there: whatever comes behind it is not looked at.
  ///
  /// - Throws: `UsageError` for the first value that is refused, led by the place where it was found; what stands before
  ///   it has been applied.
  public mutating func apply(_ layer: [TypedSetting]) throws(UsageError) {
    for typed in layer {
      guard settings.request == .run else { return }
      do {
        guard let setting = known.first(where: { $0.option.name == typed.name }) else { continue }
        try setting.apply(typed, to: &settings)
        settings.note(typed)
      } catch {
        switch error {
        case .refused(let error): throw error.found(at: typed.origin == .configuration ? typed.place : nil)
        case .ignored(let sentence): complaints.append(sentence)
        }
      }
    }
  }

  /// Takes over the columns that the configuration says.
  public mutating func apply(columns: [String: Settings.UsualColumns]) { settings.usualColumns = columns }

  /// Hands the complaints over, once.
  public mutating func takeComplaints() -> [String] {
    defer { complaints = [] }
    return complaints
  }
}

extension UsageError {
  /// The error led by the file and the line that it is about.
  public func found(at place: String?) -> UsageError {
    guard let place else { return self }
    var error = self
    error.lines = lines.map { "\(place): \($0)" }
    return error
  }
}
