import CommandModel
import CommandOutput
import Libvirt

/// Say whether a domain starts with the host.
struct Autostart: Command {
  static let info = CommandInfo(
    "autostart", group: .domain, "start a domain with the host, or no longer",
    many: .each("marked"),
    discussion: "With --once the domain starts with the host the next time only, where libvirt can do that.")

  static var examples: [Example] {
    [
      Example("autostart web1", "Start web1 whenever the host starts."),
      Example("autostart 'web*' --disable", "Leave all domains alone whose names begin with web."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "autostart?", "autostartOnce?")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Flag("disable", "start it with the host no longer") var disable: Bool
  @Flag("once", "start it with the host the next time only") var once: Bool

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    let verb = disable ? "unmark" : "mark"
    let what = once ? "autostarted on next boot" : "autostarted"
    let was = run.wantsData && !once ? try? domain.autostart : nil
    try attempt("Failed to \(verb) domain '\(typed)' as \(what)") {
      once ? try domain.setAutostartOnce(!disable) : try domain.setAutostart(!disable)
    }
    return .change(
      "Domain '\(typed)' \(verb)ed as \(what)", of: try domain.identity, changed: was != !disable,
      [once ? "autostartOnce" : "autostart": .bool(!disable)])
  }
}
