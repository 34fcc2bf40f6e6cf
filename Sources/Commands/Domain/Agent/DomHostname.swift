import CommandModel
import CommandOutput
import Libvirt

/// Show what a guest calls itself.
struct DomHostname: Command {
  static let info = CommandInfo(
    "domhostname", group: .domain, "show a guest's host name", many: .each("shown"),
    discussion: """
      The name comes from the guest's agent, or from the DHCP leases of libvirt's networks; without --source from where
      the driver finds it.
      """)

  static var examples: [Example] {
    [
      Example("domhostname web1", "Print the name that the guest has for itself."),
      Example(
        "domhostname 'web*' --source lease", "Take the names from the leases of the virtual networks.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.domain, "hostname")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("source", "where the name comes from: lease or agent", complete: .words(["lease", "agent"]))
  var source: String?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let flags = try flags()
    let name = try attempt("failed to get hostname") { try domain.hostname(flags) }
    return .fact(name, of: try domain.identity, ["hostname": .string(name)])
  }

  private func flags() throws -> Domain.GetHostnameFlags {
    switch source {
    case nil: []
    case "lease": .lease
    case "agent": .agent
    case .some(let word): throw CommandFailure("Unknown data source '\(word)'", code: .usage)
    }
  }
}
