/// The options of one command in declared order, read from a fresh instance by reflection.
struct OptionTable {
  let command: CommandInfo
  let holders: [OptionHolder]
  let specs: [OptionSpec]

  init(reflecting instance: some CommandDeclaration, info: CommandInfo) {
    command = info
    holders = Mirror(reflecting: instance).children.compactMap { $0.value as? OptionHolder }
    specs = holders.map(\.spec)
  }

  /// What a typed `--name` stands for.
  struct Match {
    var index: Int
    /// The fixed value of a preset.
    var preset: String?
  }

  func match(_ name: String) -> Match? {
    for (index, spec) in specs.enumerated() {
      if spec.name == name || spec.aliases.contains(name) { return Match(index: index, preset: nil) }
      if let preset = spec.presets.first(where: { $0.name == name }) {
        return Match(index: index, preset: preset.value)
      }
    }
    return nil
  }
}

extension CommandDeclaration {
  /// The declared options of a command, in order.
  public static var optionSpecs: [OptionSpec] {
    OptionTable(reflecting: Self(), info: info).specs
  }
}
