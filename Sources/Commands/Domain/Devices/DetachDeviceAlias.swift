import CommandModel
import CommandOutput
import Libvirt

/// Detach a device by its alias.
struct DetachDeviceAlias: Command {
  static let info = CommandInfo(
    "detach-device-alias", group: .domain, "detach a device by its alias",
    many: .each("changed"),
    discussion: """
      The alias is the name that libvirt gives each device of a running domain, such as net0, or one of your own that
      begins with ua-. Only the latter stand in a definition. The guest is asked to let go of the device; an event tells
      when it has.
      """)

  static var examples: [Example] {
    [
      Example(
        "detach-device-alias web1 ua-data --live", "Unplug the device that was given the alias ua-data.",
        needs: .host),
      Example(
        "detach-device-alias db1 net1 --config", "Take the second interface out of the definition.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "alias", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("alias", "alias of the device", complete: .deviceAliases) var alias: String
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try attempt("Failed to detach device with alias \(alias)") {
      try domain.detachDevice(alias: alias, impact.bits())
    }
    let reach = impact.reach(in: domain, standard: .current)
    return .change(
      "Device detach request sent successfully", of: try domain.identity,
      ["alias": .string(alias), "live": reach.live, "config": reach.config])
  }
}
