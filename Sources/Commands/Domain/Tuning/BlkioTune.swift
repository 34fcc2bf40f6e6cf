import CommandModel
import CommandOutput
import Libvirt

/// Show or set a domain's share of block I/O.
struct BlkioTune: Command {
  static let info = CommandInfo(
    "blkiotune", group: .domain, "show or set a domain's share of block input and output",
    many: .each("tuned"),
    discussion: """
      Without a value, shows what is set. A list such as /dev/sda,500,/dev/sdb,300 pairs block devices of the host with
      numbers. A number of 0 takes the device out of its list; devices that are not named stay as they are.
      """)

  static var examples: [Example] {
    [
      Example("blkiotune web1", "Show the weights and limits."),
      Example(
        "blkiotune web1 --weight 800 --device-read-bytes-sec /dev/sda,10485760",
        "Prefer web1 to others, and let it read 10 MiB/s from one device."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "weight", "blockDevices", .parameters),
    .silentChange(of: .domain, "weight?", "blockDevices?", "live", "config"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("weight", "share in relation to other domains", complete: .none("any number")) var weight: Int32?
  @Option("device-weights", "shares of devices: path,weight,...", complete: .none("pairs of path and number"))
  var weights: FreeText?
  @Option(
    "device-read-iops-sec", "most reads a second: path,count,...", complete: .none("pairs of path and number")
  )
  var readRequests: FreeText?
  @Option(
    "device-write-iops-sec", "most writes a second: path,count,...",
    complete: .none("pairs of path and number"))
  var writeRequests: FreeText?
  @Option(
    "device-read-bytes-sec", "most bytes read a second: path,bytes,...",
    complete: .none("pairs of path and number"))
  var readBytes: FreeText?
  @Option(
    "device-write-bytes-sec", "most bytes written a second: path,bytes,...",
    complete: .none("pairs of path and number"))
  var writeBytes: FreeText?
  let impact = Impact(.showingOrChanging)

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let changes = try changes()
    guard changes.isEmpty else {
      try attempt("Unable to change blkio parameters") {
        try domain.setBlkioParameters(changes, impact.bits())
      }
      return .silentChange(
        of: try domain.identity, BlockIOShare(changes).members(complete: false),
        at: impact.reach(in: domain, standard: .current))
    }
    let count = try attempt("Unable to get number of blkio parameters") {
      try domain.blkioParameterCount(impact.bits())
    }
    let parameters = try attempt("Unable to get blkio parameters") {
      try domain.blkioParameters(count: count, impact.bits())
    }
    let lines = parameters.map { Field($0.name, $0.name, nil, text: $0.value.text) }
    let members = try domain.identity + BlockIOShare(parameters).members(complete: true)
    return Output(
      text: [.record(Record(separator: ": ", lines))], value: .object(members), nameKey: "name")
  }

  private func changes() throws -> TypedParameters {
    var changes = TypedParameters()
    if let weight {
      guard weight > 0, let share = UInt32(exactly: weight) else {
        throw CommandFailure("Invalid value of \(weight) for I/O weight", code: .usage)
      }
      changes.append("weight", .uint(share))
    }
    let lists = [
      ("device_weight", weights), ("device_read_iops_sec", readRequests),
      ("device_write_iops_sec", writeRequests), ("device_read_bytes_sec", readBytes),
      ("device_write_bytes_sec", writeBytes),
    ]
    for case (let name, let list?) in lists {
      guard !list.text.isEmpty else {
        throw CommandFailure("Unable to parse string parameter", code: .usage)
      }
      changes.append(name, .string(list.text))
    }
    return changes
  }
}
