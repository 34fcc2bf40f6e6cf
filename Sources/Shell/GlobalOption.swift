/// One option that can stand before the command.
struct GlobalOption: Sendable {
  enum Argument: Sendable { case none, required, optional }

  var name: String
  var letter: Character?
  var argument: Argument
  /// The word for the value in help.
  var placeholder: String
  var help: String

  init(
    _ name: String, _ letter: Character?, takes placeholder: String = "", optional: Bool = false,
    _ help: String
  ) {
    self.name = name
    self.letter = letter
    self.placeholder = placeholder
    argument = placeholder.isEmpty ? .none : optional ? .optional : .required
    self.help = help
  }

  /// What virsh has.
  static let virsh: [GlobalOption] = [
    GlobalOption("connect", "c", takes: "URI", "the hypervisor to connect to"),
    GlobalOption("debug", "d", takes: "NUM", "how much to tell, from 0 (everything) to 4 (errors)"),
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
    GlobalOption("version", nil, takes: "TYPE", optional: true, "print the version, short or long"),
  ]

  /// What virsh has, and our own.
  static let all: [GlobalOption] =
    virsh + [
      GlobalOption("output", "o", takes: "FORMAT", "print results as text, json, yaml, csv or name"),
      GlobalOption(
        "timeout", nil, takes: "DURATION", "give up a command after this time: 10, 1.5s, 500ms, 2m"),
      GlobalOption("fail-fast", nil, "stop a list of commands or a script at the first failure"),
      GlobalOption("color", nil, takes: "WHEN", "use colours: auto, always or never"),
      GlobalOption("no-pkttyagent", nil, "start no authentication agent"),
    ]
}
