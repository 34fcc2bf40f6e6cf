import CommandModel
import CommandOutput
import Libvirt

/// Remove a throttle group.
struct DomThrottleGroupDel: Command {
  static let info = CommandInfo(
    "domthrottlegroupdel", group: .domain, "remove a throttle group",
    many: .each("changed"),
    discussion: "A group that a disk is in cannot be removed. Needs libvirt 11.2.0 at both ends.")

  static var examples: [Example] {
    [
      Example(
        "domthrottlegroupdel web1 slow --live", "Remove a group that no disk uses any more.", needs: .host),
      Example("domthrottlegroupdel db1 slow --config", "Remove it from the definition.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "groupName", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("group-name", "name of the group", complete: .throttleGroups) var group: String
  let impact = Impact(.changing)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try domain.deleteThrottleGroup(group, impact.bits())
    let reach = impact.reach(in: domain, standard: .current)
    return .change(
      "Throttle group deleted successfully", of: try domain.identity,
      ["groupName": .string(group), "live": reach.live, "config": reach.config])
  }
}
