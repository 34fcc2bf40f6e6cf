import CommandModel
import CommandOutput
import Libvirt

/// Have a guest's graphics servers read their certificates again.
struct DomDisplayReload: Command {
  static let info = CommandInfo(
    "domdisplay-reload", group: .domain, "have a guest's graphics servers read their certificates again",
    many: .each("reloaded"),
    discussion: "Needs libvirt 10.2.0 at both ends. Viewers that are connected stay connected.")

  static var examples: [Example] {
    [
      Example(
        "domdisplay-reload web1", "Use renewed certificates without a restart of the guest.", needs: .host),
      Example(
        "domdisplay-reload 'web*' --type 1", "Do that for the VNC servers of several guests.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("type", "which servers: 0 for all, 1 for VNC", complete: .words(["0", "1"]), nameOnly: true)
  var type: UInt32?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try domain.reloadGraphics(type: type ?? 0)
    return .silentChange(of: try domain.identity)
  }
}
