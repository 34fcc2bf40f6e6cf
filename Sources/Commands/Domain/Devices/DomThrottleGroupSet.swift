import CommandModel
import CommandOutput
import Libvirt

/// Set the limits of a throttle group.
struct DomThrottleGroupSet: Command {
  static let info = CommandInfo(
    "domthrottlegroupset", group: .domain, "set the limits of a throttle group",
    many: .each("changed"),
    discussion: """
      Makes the group if there is none of that name; one that is there gets these limits and loses those that are not
      given. Disks are put into groups when they are attached: see attach-disk --throttle-groups. Needs libvirt 11.2.0 at
      both ends.
      """)

  static var examples: [Example] {
    [
      Example(
        "domthrottlegroupset web1 slow --total-bytes-sec 10485760 --live",
        "Let all disks of the group together move 10 MiB/s.", needs: .host),
      Example(
        "domthrottlegroupset db1 slow --total-iops-sec 200 --config", "Make a group for the next boot.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .object(
    ["name", "uuid", "id", "changed", "groupName"] + IOLimits.keys + ["live", "config", "message"])

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("group-name", "name of the group", complete: .throttleGroups) var group: String
  let limits = IOLimits(of: .group)
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let parameters = try limits.parameters()
    try set(parameters, of: domain)
    return .change(
      "Throttle group set successfully", of: try domain.identity,
      members: [Member(key: "groupName", value: .string(group))] + parameters.map(IOLimits.member)
        + impact.members(in: domain, standard: .current))
  }

  private func set(_ parameters: TypedParameters, of domain: Domain) throws {
    var parameters = parameters
    parameters.append("group_name", .string(group))
    try attempt("Unable to set throttle group") {
      try domain.setThrottleGroup(group, parameters, impact.bits())
    }
  }
}
