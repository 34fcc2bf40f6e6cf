import CommandModel
import Commands
import Testing

/// Every command and option of virsh is here, under its name, in its place.
@Suite("Surface")
struct SurfaceTests {
  static let names = Registry.all.commands.map { $0.info.name }

  @Test("A command that is not there is listed as missing", arguments: ["surface", "surface-newer"])
  func listsMissing(_ version: String) throws {
    let listed = try Surface.missingCommands()
    let missing = try Surface(version).commands.filter { $0.value.target == nil }.keys
      .filter { Registry.all.command(named: $0) == nil && !listed.contains($0) }
    #expect(missing.sorted() == [])
  }

  @Test("Other names of commands lead to the same")
  func hasCommandAliases() throws {
    for (name, command) in try Surface("surface").commands {
      guard let target = command.target, Registry.all.command(named: target) != nil else { continue }
      #expect(Registry.all.command(named: name)?.info.name == target)
    }
  }

  @Test("The options of virsh 9.0.0 are those of the command", arguments: names)
  func equals(_ name: String) throws {
    guard let expected = try Surface("surface").commands[name],
      let command = Registry.all.command(named: name)
    else { return }
    let wanted = Set(expected.options.map(\.name))
    let found = command.optionSpecs.filter { wanted.contains($0.name) }.map(Surface.Option.init)
    #expect(found == expected.options)
    #expect(command.info.isHidden == expected.isHidden)
    if !expected.group.isEmpty { #expect(command.info.group.rawValue == expected.group) }
    #expect(Self.aliases(of: command) == expected.aliases)
    // A later option that a bare word could fill would change what old command lines mean.
    // `help` takes any number of words and heeds the first.
    let isOpenEnded = name == "help" || command.optionSpecs.contains { $0.kind == .words }
    let slots = command.optionSpecs.filter { $0.kind != .flag && !$0.isNameOnly }.count
    if !isOpenEnded { #expect(slots == expected.slots, "options that bare words fill") }
  }

  @Test("The options of later versions are there", arguments: names)
  func containsNewer(_ name: String) throws {
    guard let expected = try Surface("surface-newer").commands[name],
      let command = Registry.all.command(named: name)
    else { return }
    let found = command.optionSpecs.map(Surface.Option.init)
    for option in expected.options { #expect(found.contains(option), "\(option)") }
  }

  private static func aliases(of command: CommandEntry) -> [String: String] {
    command.optionSpecs.reduce(into: [:]) { aliases, spec in
      for alias in spec.aliases { aliases[alias] = spec.name }
      for preset in spec.presets { aliases[preset.name] = "\(spec.name)=\(preset.value)" }
    }
  }
}

extension Surface.Option {
  /// A declaration as the list has it.
  init(_ spec: OptionSpec) {
    let kind =
      switch spec.kind {
      case .flag: "flag"
      case .words: "positional"
      case .string, .integer: spec.isPositional ? "positional" : spec.kind == .integer ? "int" : "string"
      }
    self.init(
      name: spec.name, kind: kind, isRequired: spec.isRequired, isRepeated: spec.kind == .words)
  }
}
