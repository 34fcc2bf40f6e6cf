@testable import CommandModel

/// Commands that have every kind of option, for the parser's tables.
enum Samples {
  static let registry = Registry([Set.self, Copy.self, Say.self, Echo.self, Help.self, Await.self])

  /// Options of the program, of every kind.
  static let globals = [
    GlobalOption("output", "o", takes: "FORMAT", choices: ["text", "json"], isAddition: true, "a format"),
    GlobalOption(
      "filter", nil, takes: "EXPR", isAddition: true, about: .filter, isRepeatable: true, "a filter"),
    GlobalOption("format", nil, takes: "WORD", isAddition: true, "what a command has itself"),
    GlobalOption("bare", "b", isAddition: true, "without a value"),
    GlobalOption("leading", nil, isAddition: true, isForProgram: true, "of the whole program"),
    GlobalOption("virsh", "v", "virsh has it"),
  ]

  /// Required text and number, then flags.
  struct Set: CommandDeclaration {
    static let info = CommandInfo("set", group: .domain, "set a number")
    @Argument("domain", "which", complete: .none("sample")) var domain: String
    @Argument("count", "how many", complete: .none("sample")) var count: Int32
    @Flag("live", "now") var live: Bool
    @Flag("config", "later", aliases: ["persistent"]) var config: Bool
  }

  /// Optional values that bare words fill, one that they do not, and presets.
  struct Copy: CommandDeclaration {
    static let info = CommandInfo("copy", group: .domain, "copy something", aliases: ["cp"])
    @Argument("source", "from", complete: .none("sample")) var source: String
    @Option("format", "how", complete: .words(["raw", "qcow2"]), presets: ["raw": "raw"]) var format: String?
    @Flag("wait", "wait") var wait: Bool
    @Option("size", "how much", complete: .none("sample"), aliases: ["bytes"]) var size: ByteSize?
    @Option("xpath", "which part", complete: .none("sample"), nameOnly: true) var xpath: String?
  }

  /// The rest of the line.
  struct Say: CommandDeclaration {
    static let info = CommandInfo("say", group: .virsh, "say words")
    @Flag("loud", "shout") var loud: Bool
    @Arguments("string", "what", complete: .none("sample"), aliases: ["str"], presets: ["hi": "hello"])
    var strings: [FreeText]
  }

  /// Its words are never options of the program.
  struct Echo: CommandDeclaration {
    static let info = CommandInfo("echo", group: .virsh, "say words as they are", traits: .verbatim)
    @Arguments("string", "what", complete: .none("sample")) var strings: [FreeText]
  }

  struct Help: CommandDeclaration {
    static let info = CommandInfo("help", group: .virsh, "help", traits: .forgiving)
    @Option("command", "on what", complete: .none("sample")) var command: String?
  }

  struct Await: CommandDeclaration {
    static let info = CommandInfo("await", group: .virsh, "wait")
    @Argument("seconds", "how long", complete: .none("sample")) var seconds: UInt32
    @Arguments("keys", "which", complete: .none("sample"), required: true) var keys: [String]
  }
}

extension ParsedCommand {
  /// The command with each option by its name, in declared order.
  var normalized: String {
    let options = zip(entry.optionSpecs, words).flatMap { spec, values -> [String] in
      guard let values else { return [] }
      let name = "--" + spec.name
      return values.isEmpty ? [name] : values.flatMap { [name, $0] }
    }
    return ([info.name] + options).joined(separator: " ")
  }
}
