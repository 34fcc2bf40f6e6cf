import CommandModel
import CommandOutput
import Libvirt

/// Ask for an event when a guest has written so far into an image.
struct DomBlkThreshold: Command {
  static let info = CommandInfo(
    "domblkthreshold", group: .domain, "ask for an event when a guest has written so far into an image",
    many: .each("set"),
    discussion: """
      The event block-threshold comes once, when something is written at that offset of the image or behind it, so that
      the image can be made larger in time. An image of the disk's chain is named by its index: vda[2]. 0 takes the
      request back.
      """)

  static var examples: [Example] {
    [
      Example(
        "domblkthreshold web1 vda 8GiB", "Ask for an event once the image has been written up to 8 GiB.",
        needs: .host),
      Example(
        "domblkthreshold web1 vda[1] 500MiB", "The same for the image below the newest one.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "target", "threshold")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: LateDomain
  @Argument("dev", "target of the disk, with the index of an image of its chain", complete: .disks)
  var device: String
  @Argument("threshold", "the offset, scaled (default: bytes)", complete: .none("any size"))
  var threshold: ByteSize

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try domain.setBlockThreshold(device, bytes: threshold.bytes)
    return .silentChange(
      of: try domain.identity, ["target": .string(device), "threshold": Value(threshold.bytes)])
  }
}
