import CommandModel
import Commands
import Testing

/// Every command and option of virsh is here, under its name, in its place.
@Suite("Surface")
struct SurfaceTests {
  static let names = Registry.all.commands.map { $0.info.name }

  /// Commands of our own, and why they are there.
  static let own =
    ["schema": "tells programs what they get as data", "settings": "tells who says what is in force"].merging(
      administering
    ) { first, _ in first }

  /// virt-admin has them.
  private static let administering = Dictionary(
    uniqueKeysWithValues: Registry.all.commands(in: .admin).map { ($0.info.name, "administers a daemon") })

  @Test("What virsh has and we do not is listed as missing, and nothing else is")
  func listsMissing() throws {
    let virsh = try Self.virshCommands()
    #expect(virsh.count > 280)
    #expect(virsh.subtracting(Self.names).sorted() == (try Surface.missingCommands()).sorted())
  }

  @Test("What we have and virsh does not is listed as our own, and nothing else is")
  func listsOwn() throws {
    #expect(Set(Self.names).subtracting(try Self.virshCommands()).sorted() == Self.own.keys.sorted())
    #expect(Set(Self.names).count == Self.names.count, "a name is taken twice")
  }

  /// The commands of virsh 9.0.0 and of later versions, without their other names.
  private static func virshCommands() throws -> Set<String> {
    let all = try ["surface", "surface-newer"].flatMap { try Surface($0).commands }
    return Set(all.filter { $0.value.target == nil }.map(\.key))
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
    let command = try #require(Registry.all.command(named: name))
    // What is not in the list is of a later version or our own, which other tests say.
    guard let expected = try Surface("surface").commands[name] else { return }
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

  @Test("The options of later versions are there, in their order", arguments: names)
  func containsNewer(_ name: String) throws {
    let command = try #require(Registry.all.command(named: name))
    guard let expected = try Surface("surface-newer").commands[name] else { return }
    let wanted = Set(expected.options.map(\.name))
    let found = command.optionSpecs.filter { wanted.contains($0.name) }.map(Surface.Option.init)
    #expect(found == expected.options)
  }

  @Test("The lists are read in full")
  func readsLists() throws {
    let old = try Surface("surface").commands
    #expect(old.values.count { $0.target == nil } == 276)
    #expect(old.values.reduce(0) { $0 + $1.options.count } == 560 + 102 + 307 + 217)
    #expect(old["list"]?.options.count ?? 0 > 20)
    #expect(try Surface("surface-newer").commands.count > 10)
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
