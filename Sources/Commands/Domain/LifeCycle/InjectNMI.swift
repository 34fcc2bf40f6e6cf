import CommandModel
import CommandOutput
import Libvirt

/// Send a non-maskable interrupt to a guest.
struct InjectNMI: Command {
  static let info = CommandInfo(
    "inject-nmi", group: .domain, "send a non-maskable interrupt to a guest", many: .each("interrupted"),
    discussion: "What the guest makes of it is its own choice: many systems write a dump of their memory.")

  static var examples: [Example] {
    [
      Example("inject-nmi web1", "Have a guest that hangs write its crash dump."),
      Example("--dry-run inject-nmi 'web*'", "Say which guests would be interrupted."),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try domain.injectNMI()
    return .silentChange(of: try domain.identity)
  }
}
