/// The options of one command in declared order, and where to find them by name.
struct OptionTable {
  let command: CommandInfo
  let options: OptionList
  let specs: [OptionSpec]
  var holders: [OptionHolder] { options.holders }

  private init(_ options: OptionList, of info: CommandInfo) {
    command = info
    self.options = options
    specs = options.holders.map { $0.spec }
  }

  /// A fresh command, its options still empty, and their table.
  static func making(
    _ type: any CommandDeclaration.Type
  ) -> (command: any CommandDeclaration, table: OptionTable) {
    let (command, options) = OptionList.making { type.init() as any CommandDeclaration }
    return (command, OptionTable(options, of: type.info))
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
    OptionTable.making(Self.self).table.specs
  }
}
