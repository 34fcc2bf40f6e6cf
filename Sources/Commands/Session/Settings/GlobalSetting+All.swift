import CommandModel
import CommandOutput

extension GlobalSetting {
  /// What virsh has.
  static let virsh: [GlobalSetting] = [
    GlobalSetting(
      GlobalOption("connect", "c", takes: "URI", about: .hypervisors, "the hypervisor to connect to"), uri
    ) {
      $0.uri = $1.uri
      $0.connectsFirst = $1.connectsFirst
    },
    GlobalSetting(
      GlobalOption(
        "debug", "d", takes: "NUM", choices: ["0", "1", "2", "3", "4"],
        "how much to tell, from 0 (everything) to 4 (errors)"), logLevel
    ) { $0.logLevel = $1 },
    GlobalSetting(
      GlobalOption("escape", "e", takes: "CHAR", "the character that leaves a console"), escape
    ) { $0.escape = $1 },
    GlobalSetting(GlobalOption("help", "h", "print this help")) { $0.request = .help },
    GlobalSetting(
      GlobalOption(
        "keepalive-interval", "k", takes: "NUM", "seconds between keepalive messages, 0 for none"),
      countingNumber
    ) { $0.keepaliveInterval = $1 },
    GlobalSetting(
      GlobalOption(
        "keepalive-count", "K", takes: "NUM", "how many keepalive messages may stay unanswered"),
      countingNumber
    ) { $0.keepaliveCount = UInt32($1) },
    GlobalSetting(GlobalOption("log", "l", takes: "FILE", "append messages to a file"), text) {
      $0.logFile = $1
    },
    GlobalSetting(GlobalOption("quiet", "q", "leave out headers and sentences of success")) {
      $0.isQuiet = true
    },
    GlobalSetting(GlobalOption("readonly", "r", "connect without the right to change anything")) {
      $0.isReadOnly = true
    },
    GlobalSetting(GlobalOption("timing", "t", "print how long each command took")) {
      $0.showsTiming = true
    },
    GlobalSetting(GlobalOption("v", "v", "print the version")) { $0.request = .shortVersion },
    GlobalSetting(GlobalOption("V", "V", "print the version and what it was built with")) {
      $0.request = .longVersion
    },
    GlobalSetting(
      GlobalOption(
        "version", nil, takes: "TYPE", optional: true, choices: ["short", "long"],
        "print the version, short or long"), text
    ) { $0.request = $1 == "long" ? .longVersion : .shortVersion },
  ]

  /// All that there are by the program's own name.
  static let all = virshChecked.map(\.trailing) + additions + shape

  /// What virt-admin has: `-c` names a daemon, and all else is as in virsh.
  static let virtAdmin: [GlobalSetting] =
    [
      GlobalSetting(
        GlobalOption("connect", "c", takes: "URI", about: .daemons, "the daemon to connect to"), uri
      ) {
        $0.adminURI = $1.uri
        $0.connectsFirst = $1.connectsFirst
      }
    ] + virsh.filter { ["debug", "help", "log", "quiet", "v", "V", "version"].contains($0.option.name) }

  /// What virsh has, by our own name: a kind of version that there is not is refused.
  static let virshChecked: [GlobalSetting] = virsh.map { setting in
    guard setting.option.name == "version" else { return setting }
    return GlobalSetting(setting.option, version) { $0.request = $1 }
  }

  /// What no option has, but the configuration, the environment and `settings`.
  static let unlisted: [GlobalSetting] = [
    GlobalSetting(
      GlobalOption(
        "pager-program", nil, takes: "COMMAND", isAddition: true, "the program that shows what is long"),
      program
    ) { $0.pager = $1 },
    GlobalSetting(
      GlobalOption(
        "confirm", nil, takes: "yes|no", choices: ["yes", "no"], isAddition: true,
        "whether to ask before a pattern destroys or loses several objects"), truth
    ) { $0.assumesYes = !$1 },
  ]

  /// What is our own.
  static let additions: [GlobalSetting] = [
    GlobalSetting(
      GlobalOption(
        "output", "o", takes: "FORMAT", choices: OutputFormat.allCases.map(\.rawValue), isAddition: true,
        "print results as text, json, yaml, csv or name"), choice(of: OutputFormat.self)
    ) { $0.format = $1 },
    GlobalSetting(
      GlobalOption(
        "timeout", nil, takes: "DURATION", isAddition: true,
        "give up a command after this time: 10, 1.5s, 500ms, 2m, or none"), duration
    ) { $0.deadline = $1 },
    GlobalSetting(
      GlobalOption(
        "admin-connect", nil, takes: "URI", isAddition: true, about: .daemons,
        "the daemon that the commands of the group admin work on"), text
    ) { $0.adminURI = $1 },
    GlobalSetting(
      GlobalOption(
        "parallel", nil, takes: "NUM", isAddition: true,
        "how many objects of a pattern are worked on at a time, from 1 to 64 (default: 5)"), width
    ) { $0.parallel = $1 },
    GlobalSetting(
      GlobalOption("dry-run", nil, isAddition: true, "say what would be done to which object; change nothing")
    ) { $0.isDryRun = true },
    GlobalSetting(
      GlobalOption(
        "yes", nil, isAddition: true, "do not ask before a pattern destroys or loses several objects")
    ) { $0.assumesYes = true },
    GlobalSetting(
      GlobalOption(
        "no-input", nil, isAddition: true,
        "ask for nothing: passwords, confirmations, editors; what needs an answer fails")
    ) { $0.asksNobody = true },
    GlobalSetting(
      GlobalOption(
        "file", "f", takes: "FILE", isAddition: true, isForProgram: true,
        "run the commands of a script, - for standard input"), text
    ) { $0.script = $1 },
    GlobalSetting(
      GlobalOption(
        "fail-fast", nil, isAddition: true, isForProgram: true,
        "stop a list of commands or a script at the first failure")
    ) { $0.failsFast = true },
    GlobalSetting(
      GlobalOption(
        "color", nil, takes: "WHEN", choices: ColorChoice.allCases.map(\.rawValue), isAddition: true,
        "use colours: auto, always or never"), choice(of: ColorChoice.self)
    ) { $0.color = $1 },
    GlobalSetting(
      GlobalOption(
        "pager", nil, isAddition: true,
        "show what is longer than the screen in the pager, for one command, too")
    ) { $0.pagesAlways = true },
    GlobalSetting(
      GlobalOption("no-pager", nil, isAddition: true, "show nothing in the pager, whatever its length")
    ) { $0.pager = nil },
    GlobalSetting(
      GlobalOption("no-config", nil, isAddition: true, isForProgram: true, "read no configuration file")
    ) { $0.readsConfiguration = false },
    GlobalSetting(
      GlobalOption(
        "no-pkttyagent", nil, isAddition: true, isForProgram: true, "start no authentication agent")
    ) {
      $0.startsAgent = false
    },
  ]
}
