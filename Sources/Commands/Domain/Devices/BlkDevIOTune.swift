import CommandModel
import CommandOutput
import Libvirt

/// Show or set the limits on what goes through a disk.
struct BlkDevIOTune: Command {
  static let info = CommandInfo(
    "blkdeviotune", group: .domain, "show or set the limits on what goes through a disk",
    many: .each("tuned"),
    discussion: """
      Without a limit, shows those that are set; 0 is none. What is read and written together, and either of it alone,
      exclude each other; a limit on bursts needs the limit that bursts may pass. In structured formats what is not
      limited is "unlimited".
      """)

  static var examples: [Example] {
    [
      Example("blkdeviotune web1 vda", "Show the limits of the disk vda."),
      Example(
        "blkdeviotune web1 vda --total-iops-sec 500 --total-iops-sec-max 1000 --live",
        "Allow the disk 500 requests a second, and 1000 for a moment."),
      Example("blkdeviotune web1 vda --total-iops-sec 0 --config", "Have no limit from the next boot on."),
    ]
  }

  static let result: ResultShape? = .either(
    .object(["domain", "target"] + IOLimits.keys + ["groupName?", .parameters]),
    .object(
      ["name", "uuid", "id", "changed", "target"] + IOLimits.keys + ["groupName?", "live", "config"]))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("device", "name of the disk's target, or path of its source", complete: .disks) var device: String
  let limits = IOLimits(of: .disk)
  let impact = Impact(.showingOrChanging)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let changes = try limits.parameters()
    guard changes.isEmpty else { return try set(changes, of: domain) }
    let count = try attempt("Unable to get number of block I/O throttle parameters") {
      try domain.blockIOTuneCount(impact.bits())
    }
    let limits = try attempt("Unable to get block I/O throttle parameters") {
      try domain.blockIOTune(device, count: count, impact.bits())
    }
    let disk = [
      Field(nil, "domain", .string(try domain.name)), Field(nil, "target", .string(device), isName: true),
    ]
    return .record(Record(separator: ": ", disk + limits.map(IOLimits.field)))
  }

  private func set(_ changes: TypedParameters, of domain: Domain) throws -> Output {
    try attempt("Unable to change block I/O throttle") {
      try domain.setBlockIOTune(device, changes, impact.bits())
    }
    return .silentChange(
      of: try domain.identity,
      members: [Member(key: "target", value: .string(device))] + changes.map(IOLimits.member)
        + impact.members(in: domain, standard: .current))
  }
}
