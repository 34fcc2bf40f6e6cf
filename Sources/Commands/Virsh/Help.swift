import CommandDocs
import CommandModel
import CommandOutput
import Platform

/// Print help on all commands, a group or one command.
struct Help: Command {
  static let info = CommandInfo(
    "help", group: .virsh, "print help", needs: .nothing, traits: .forgiving,
    discussion: """
      Without a name all commands are listed by group; with the keyword or title of a group its commands; with the
      name of a command what it does and all its options.
      """)

  static var examples: [Example] {
    [
      Example("help start", "Tell all about one command."),
      Example("help snapshot", "List the commands of a group."),
      Example("help exit-codes", "Read about something that is no command."),
    ]
  }

  static let result: ResultShape? = .either(
    .keys("name", "group", "summary", "description", "synopsis", "aliases", "options", "examples"),
    .rows("name", "group", "summary"),
    .keys("name", "summary", "text"))

  @Option("command", "name of a command, keyword of a group, or a topic", complete: .commands)
  var command: FreeText?

  func run(in run: Run) throws -> Output {
    let registry = run.registry
    // An empty name is none, as in virsh.
    guard let name = command?.text, !name.isEmpty else {
      return Output(
        text: [.text("Grouped commands:\n\n" + overview(in: run))],
        value: summaries(HelpText.listedGroups(of: registry), registry, registry.aliases), nameKey: "name")
    }
    if let alias = registry.alias(named: name) { return try help(for: alias, in: run) }
    let groups = HelpText.listedGroups(of: registry)
    if let group = groups.first(where: { $0.keyword == name || $0.title == name }) {
      return Output(
        text: [.text(list(of: group, in: run))], value: summaries([group], registry), nameKey: "name")
    }
    if run.persona.helpTopics.contains(name), let topic = HelpTopic.named(name) {
      return try help(on: topic, in: run)
    }
    guard registry.command(named: name) != nil else {
      throw CommandFailure(
        "command or command group '\(name)' doesn't exist", code: .notFound,
        hint: Suggestion.nearest(to: name, among: registry.typedNames + run.persona.helpTopics).map {
          "did you mean '\($0)'?"
        })
    }
    return try run.help(for: name)
  }

  /// A command of the same name is told first.
  private func help(on topic: HelpTopic, in run: Run) throws -> Output {
    let text = run.helpPage.topic(topic)
    if run.registry.command(named: topic.name) != nil {
      return try run.help(for: topic.name, followedBy: "\n" + text)
    }
    return Output(
      text: [.text(text)],
      value: [
        "name": .string(topic.name), "summary": .string(topic.summary),
        "text": .string(HelpPage(width: nil).topic(topic)),
      ], nameKey: "name")
  }

  private func overview(in run: Run) -> String {
    run.persona.hasHelpPages ? run.helpPage.overview(of: run.registry) : HelpText.groups(of: run.registry)
  }

  private func list(of group: CommandGroup, in run: Run) -> String {
    run.persona.hasHelpPages
      ? run.helpPage.group(group, of: run.registry) : HelpText.group(group, of: run.registry)
  }

  private func summaries(
    _ groups: [CommandGroup], _ registry: Registry, _ aliases: [CommandAlias] = []
  ) -> Value {
    .array(
      groups.flatMap { registry.commands(in: $0) }.map { HelpData.summary($0.info) }
        + aliases.map(HelpData.summary))
  }

  /// What an alias stands for, and behind it the help of its command.
  private func help(for alias: CommandAlias, in run: Run) throws -> Output {
    var output = try run.help(for: alias.words.first ?? "")
    output.text.insert(.text(HelpText.alias(alias)), at: 0)
    return output
  }
}
