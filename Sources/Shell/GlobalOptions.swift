import CommandModel
import CommandOutput
import Commands
import Platform

/// The options before the command, and the words that are left.
struct GlobalOptions {
  /// What to do instead of running commands.
  enum Request: Equatable {
    case run
    case help
    case shortVersion
    case longVersion
  }

  var settings = Settings()
  var request = Request.run
  /// Whether `-c` was given: the connection is then opened at once.
  var hasURI = false
  /// Messages up to this level go to standard output; 4 is errors only.
  var debugLevel: Int32 = 4
  var logFile: String?
  /// Command words; none for a session on standard input.
  var words: [String] = []
  /// Complaints that do not end the program.
  var warnings: [String] = []

  /// Reads the argument vector without the program's name.
  init(parsing arguments: [String], persona: Persona) throws(UsageError) {
    // virsh has no colours, and --color is not one of its options.
    if persona.isFaithful { settings.color = .never }
    var reader = OptionReader(arguments, table: persona.globalOptions)
    while let (option, value) = try reader.next() {
      try apply(option, value ?? "", as: reader.spelling)
      if request != .run { return }
    }
    words = reader.rest
  }

  private mutating func apply(
    _ option: GlobalOption, _ value: String, as spelling: String
  ) throws(UsageError) {
    switch option.name {
    case "connect": (settings.uri, hasURI) = (value, true)
    case "debug": try setDebug(value, as: spelling)
    case "escape": try setEscape(value)
    case "help": request = .help
    case "keepalive-interval": settings.keepaliveInterval = try number(value, spelling)
    case "keepalive-count": settings.keepaliveCount = UInt32(try number(value, spelling))
    case "log": logFile = value
    case "quiet": settings.isQuiet = true
    case "readonly": settings.isReadOnly = true
    case "timing": settings.showsTiming = true
    case "v": request = .shortVersion
    case "V": request = .longVersion
    case "version": request = value == "long" ? .longVersion : .shortVersion
    case "no-pkttyagent": settings.startsAgent = false
    default: try applyOwn(option, value)
    }
  }

  private mutating func applyOwn(_ option: GlobalOption, _ value: String) throws(UsageError) {
    switch option.name {
    case "output": settings.format = try choice(value, "--output")
    case "color": settings.color = try choice(value, "--color")
    case "fail-fast": settings.failsFast = true
    case "timeout":
      guard let duration = Duration(typed: value), duration > .zero else {
        throw UsageError("invalid duration '\(value)' for --timeout; write 10, 1.5s, 500ms, 2m or 1h")
      }
      settings.deadline = duration
    default: throw UsageError("unsupported option '--\(option.name)'. See --help.")
    }
  }

  private mutating func setDebug(_ value: String, as spelling: String) throws(UsageError) {
    guard let level = Int32(decimal: value) else {
      throw UsageError("option \(spelling) takes a numeric argument")
    }
    guard (0...4).contains(level) else {
      warnings.append("ignoring debug level \(level) out of range [0-4]")
      return
    }
    debugLevel = level
  }

  private mutating func setEscape(_ value: String) throws(UsageError) {
    let bytes = Array(value.utf8)
    let isControl = bytes.count == 2 && bytes[0] == UInt8(ascii: "^") && (0x40...0x7f).contains(bytes[1])
    guard isControl || bytes.count == 1 && bytes[0] != UInt8(ascii: "^") else {
      throw UsageError("Invalid string '\(value)' for escape sequence")
    }
    settings.escape = value
  }

  private func number(_ value: String, _ name: String) throws(UsageError) -> Int32 {
    guard let number = Int32(decimal: value) else { throw UsageError("Invalid value for option \(name)") }
    guard number >= 0 else { throw UsageError("option \(name) requires a positive integer argument") }
    return number
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: String, _ name: String
  ) throws(UsageError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: value) else {
      let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("invalid value '\(value)' for \(name): choose from \(choices)")
    }
    return choice
  }
}
