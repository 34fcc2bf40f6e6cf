import CommandModel
import CommandOutput
import Libvirt

/// Show the limits of a throttle group.
struct DomThrottleGroupInfo: Command {
  static let info = CommandInfo(
    "domthrottlegroupinfo", group: .domain, "show the limits of a throttle group",
    many: .each("shown"),
    discussion: """
      Shows the limits that are set. In structured formats all of them are there, and what is not limited is "unlimited".
      """)

  static var examples: [Example] {
    [
      Example(
        "domthrottlegroupinfo web1 slow", "Show the limits that disks of the group share.", needs: .host),
      Example("domthrottlegroupinfo web1 slow --inactive", "Show those of the definition.", needs: .host),
    ]
  }

  static let result: ResultShape? = .object(["domain", "name"] + IOLimits.keys)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: LateDomain
  @Argument("group-name", "name of the group", complete: .throttleGroups) var group: String
  @FlagBit(Domain.XMLFlags.inactive, "inactive", "show the definition and not the running domain")
  var inactive: Bool
  @FlagSet var flags: Domain.XMLFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard let found = try ThrottleGroup.all(of: domain, flags).first(where: { $0.name == group }) else {
      if run.persona.forgivesMissingGroups { return .none }
      throw CommandFailure("domain '\(try domain.name)' has no throttle group '\(group)'", code: .notFound)
    }
    let shown = Record(separator: ": ", found.limits.map(IOLimits.field))
    let owner = [
      Field(nil, "domain", .string(try domain.name)), Field(nil, "name", .string(group), isName: true),
    ]
    let limits = IOLimits.parameterNames.map { Field(nil, $0.dataKey, found.value(of: $0)) }
    return Output.record(Record(owner + limits)).replacingText(with: .record(shown))
  }
}
