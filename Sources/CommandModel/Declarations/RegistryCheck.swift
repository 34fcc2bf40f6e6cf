/// What is wrong with the declarations of a registry: run as a test, and by `self-test`.
public struct RegistryCheck {
  private let registry: Registry

  public init(_ registry: Registry) { self.registry = registry }

  /// One sentence for each mistake; empty when all is well.
  public func problems() -> [String] {
    names()
      + registry.commands.flatMap { command in
        let info = command.info
        let table = command.options()
        return (words(of: info) + patterns(info, table.specs) + options(table) + examples(of: command)).map {
          "\(info.name): \($0)"
        }
      }
  }

  private func names() -> [String] {
    let all = registry.commands.flatMap { [$0.info.name] + $0.info.aliases }
    return Dictionary(grouping: all) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      .map { "the name '\($0)' is taken twice" }
  }

  private func words(of info: CommandInfo) -> [String] {
    var problems: [String] = []
    if info.summary.isEmpty { problems.append("has no summary") }
    if info.summary.hasSuffix(".") { problems.append("the summary ends with a full stop") }
    return problems
  }

  /// virt-admin's own commands have none: by that name nobody sees them.
  private func examples(of command: CommandEntry) -> [String] {
    let (info, examples) = (command.info, command.examples)
    if info.isHidden || info.group == .virtAdmin { return [] }
    var problems = examples.count < 2 ? ["has \(examples.count) examples, and wants two"] : []
    for example in examples {
      if !example.line.contains(info.name) { problems.append("'\(example.line)' is no example of it") }
      if example.meaning.first?.isUppercase != true || !example.meaning.hasSuffix(".") {
        problems.append("'\(example.meaning)' is no sentence")
      }
    }
    return problems
  }

  /// What a command makes of patterns has to be said where one can be typed, and nowhere else.
  private func patterns(_ info: CommandInfo, _ specs: [OptionSpec]) -> [String] {
    switch (info.many, specs.contains(where: \.takesPatterns)) {
    case (nil, true): ["names an object, and says nothing of patterns: many: .each(…) or .one(…)"]
    case (_?, false): ["speaks of patterns, and names no object for which one can stand"]
    case (.each(""), true), (.one(""), true): ["has no word or reason for patterns"]
    default: []
    }
  }

  private func options(_ table: OptionTable) -> [String] {
    let specs = table.specs
    var problems = table.uncollectedFlags.map { "--\($0) is a bit of a set that the command never asks for" }
    problems += table.misplaced.map { "--\($0) is to stand behind an option that is not there" }
    let names = specs.flatMap { [$0.name] + $0.aliases + $0.presets.map(\.name) }
    if Set(names).count != names.count { problems.append("an option's name is taken twice") }
    if names.contains("help") { problems.append("--help belongs to every command") }
    for spec in specs {
      if spec.help.isEmpty { problems.append("--\(spec.name) has no help") }
      if case .none(let reason) = spec.completion, spec.kind != .flag, reason.isEmpty {
        problems.append("--\(spec.name) has neither a completer nor a reason for none")
      }
    }
    return problems + order(specs)
  }

  private func order(_ specs: [OptionSpec]) -> [String] {
    var problems: [String] = []
    let data = specs.filter { $0.kind != .flag && !$0.isNameOnly }
    if let optional = data.firstIndex(where: { !$0.isRequired }),
      data[optional...].contains(where: { $0.isRequired && $0.kind != .words })
    {
      problems.append("a required option comes after one that may be left out")
    }
    if specs.dropLast().contains(where: { $0.kind == .words }) {
      problems.append("the words that take the rest have to come last")
    }
    return problems
  }
}
