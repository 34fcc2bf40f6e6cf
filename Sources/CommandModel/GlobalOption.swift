/// One option that can stand before the command.
public struct GlobalOption: Sendable {
  public enum Argument: Sendable { case none, required, optional }

  public var name: String
  public var letter: Character?
  public var argument: Argument
  /// The word for the value in help.
  public var placeholder: String
  public var help: String
  /// The values that there are, where they can be told; for completion.
  public var choices: [String]

  init(
    _ name: String, _ letter: Character?, takes placeholder: String = "", optional: Bool = false,
    choices: [String] = [], _ help: String
  ) {
    self.name = name
    self.letter = letter
    self.placeholder = placeholder
    argument = placeholder.isEmpty ? .none : optional ? .optional : .required
    self.choices = choices
    self.help = help
  }

  /// Whether only the letter can be typed.
  public var isLetterOnly: Bool { letter.map(String.init) == name }

  /// Whether virsh has it, too.
  public var isVirsh: Bool { Self.virsh.contains { $0.name == name } }

  /// What virsh has.
  public static let virsh: [GlobalOption] = [
    GlobalOption("connect", "c", takes: "URI", "the hypervisor to connect to"),
    GlobalOption(
      "debug", "d", takes: "NUM", choices: ["0", "1", "2", "3", "4"],
      "how much to tell, from 0 (everything) to 4 (errors)"),
    GlobalOption("escape", "e", takes: "CHAR", "the character that leaves a console"),
    GlobalOption("help", "h", "print this help"),
    GlobalOption("keepalive-interval", "k", takes: "NUM", "seconds between keepalive messages, 0 for none"),
    GlobalOption("keepalive-count", "K", takes: "NUM", "how many keepalive messages may stay unanswered"),
    GlobalOption("log", "l", takes: "FILE", "append messages to a file"),
    GlobalOption("quiet", "q", "leave out headers and sentences of success"),
    GlobalOption("readonly", "r", "connect without the right to change anything"),
    GlobalOption("timing", "t", "print how long each command took"),
    GlobalOption("v", "v", "print the version"),
    GlobalOption("V", "V", "print the version and what it was built with"),
    GlobalOption(
      "version", nil, takes: "TYPE", optional: true, choices: ["short", "long"],
      "print the version, short or long"),
  ]

  /// What virsh has, and our own.
  public static let all: [GlobalOption] =
    virsh + [
      GlobalOption(
        "output", "o", takes: "FORMAT", choices: ["text", "json", "yaml", "csv", "name"],
        "print results as text, json, yaml, csv or name"),
      GlobalOption(
        "timeout", nil, takes: "DURATION", "give up a command after this time: 10, 1.5s, 500ms, 2m"),
      GlobalOption("fail-fast", nil, "stop a list of commands or a script at the first failure"),
      GlobalOption(
        "color", nil, takes: "WHEN", choices: ["auto", "always", "never"],
        "use colours: auto, always or never"),
      GlobalOption("no-pkttyagent", nil, "start no authentication agent"),
    ]
}
