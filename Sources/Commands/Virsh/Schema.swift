import CommandModel
import CommandOutput
import Platform

/// Print the JSON Schema of what a command prints as data.
struct Schema: Command {
  static let info = CommandInfo(
    "schema", group: .virsh, "print the JSON Schema of a command's data", needs: .nothing, traits: .addition,
    discussion: """
      For the name of a command, the schema (draft 2020-12) of what -o json prints for it, with the type, the unit and
      the meaning of each key; -o yaml prints the same values. The name error stands for the object that an error is.
      Without a name the commands that have a schema are listed.
      """)

  static var examples: [Example] {
    [
      Example("schema list", "Print what the data of list look like."),
      Example("schema error", "Print what an error looks like as data."),
    ]
  }

  static let result: ResultShape? = .either(.rows("name", "summary"), .foreign(schema: JSONSchema.draft))

  /// Stands for the object of an error; no command has this name.
  static let errorName = "error"

  @Option("command", "name of a command, or error", complete: .schemas) var command: FreeText?

  func run(in run: Run) throws -> Output {
    guard let name = command?.text, !name.isEmpty else { return Self.list(run.registry) }
    try run.refuseNames()
    let schema = try Self.schema(of: name, in: run.registry).value
    return Output(text: [.text(JSONWriter().string(schema) + "\n")], value: schema)
  }

  /// The names that have a schema, each with what it is the schema of.
  static func subjects(_ registry: Registry) -> [(name: String, summary: String)] {
    let commands = registry.commands.filter { !$0.info.isHidden && $0.result != nil }
    let all = commands.map { ($0.info.name, $0.info.summary) } + [(errorName, "an error, on standard error")]
    return all.sorted { $0.0 < $1.0 }
  }

  private static func list(_ registry: Registry) -> Output {
    let subjects = subjects(registry)
    return Output(
      text: subjects.map { .line($0.name) },
      value: .array(subjects.map { ["name": .string($0.name), "summary": .string($0.summary)] }),
      nameKey: "name")
  }

  private static func schema(of name: String, in registry: Registry) throws -> JSONSchema {
    if name == errorName { return JSONSchema(name, "an error, on standard error", DataCatalogue.errorShape) }
    guard let entry = registry.command(named: name) else {
      let hint = Suggestion.nearest(to: name, among: subjects(registry).map(\.name))
      throw CommandFailure(
        "command '\(name)' doesn't exist", code: .notFound, hint: hint.map { "did you mean '\($0)'?" },
        object: name)
    }
    guard let result = entry.result else {
      throw CommandFailure(
        "nobody has said yet what '\(entry.info.name)' prints as data", code: .notSupported, object: name)
    }
    return JSONSchema(entry.info.name, entry.info.summary, result)
  }
}

extension CommandEntry {
  /// What the command prints as data; nil where nobody has said it.
  public var result: ResultShape? { sample.runnable.flatMap { type(of: $0).result } }
}
