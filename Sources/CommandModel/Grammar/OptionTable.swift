/// The options of one command in declared order, and where to find them by name.
struct OptionTable {
  private let options: OptionList
  let specs: [OptionSpec]
  var holders: [OptionHolder] { options.holders }

  init(_ options: OptionList) {
    self.options = options
    specs = options.holders.map { $0.spec }
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

  /// The flags that are bits of a set which the command never asks for.
  var uncollectedFlags: [String] {
    holders.filter { holder in holder.flagSet.map { !options.collectedSets.contains($0) } ?? false }
      .map(\.spec.name)
  }
}
