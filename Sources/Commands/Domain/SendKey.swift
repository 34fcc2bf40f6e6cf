import CommandModel
import CommandOutput
import Libvirt

/// Press keys of a guest's keyboard.
struct SendKey: Command {
  static let info = CommandInfo(
    "send-key", group: .domain, "press keys of a guest's keyboard",
    many: .each("sent keys"),
    discussion: """
      Presses all keys together and lets them go: send-key guest KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE. A key is a name
      of its set of codes, or a number.
      """)

  static var examples: [Example] {
    [
      Example("send-key web1 KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE", "Press Ctrl-Alt-Delete."),
      Example("send-key web1 --holdtime 1000 KEY_ENTER", "Hold a key for a second."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "codeSet", "keyCodes")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option(
    "codeset", "the set that the key codes are of (default: linux)", complete: .words(Keys.sets.map(\.key)),
    nameOnly: true)
  var codeSet: FreeText?
  @Option(
    "holdtime", "how long to hold the keys, in milliseconds", complete: .none("any number"), nameOnly: true)
  var holdTime: UInt32?
  @Arguments("keycode", "names or numbers of keys", complete: .words(Keys.linuxNames), required: true)
  var keyCodes: [FreeText]

  /// More than this the protocol does not carry.
  private static let most = 16

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let keys = try Keys(setNamed: codeSet?.text ?? "")
    let codes = try keyCodes.prefix(Self.most).map { try keys.code($0.text) }
    guard keyCodes.count <= Self.most else { throw CommandFailure("too many keycodes", code: .usage) }
    try domain.sendKeys(codes, from: keys.set, holdMilliseconds: holdTime ?? 0)
    return .silentChange(
      of: try domain.identity,
      ["codeSet": Value(keys.set.name), "keyCodes": .array(codes.map { Value($0) })])
  }
}
