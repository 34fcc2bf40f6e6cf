import CommandModel
import CommandOutput
import Libvirt

/// Copy the data of a disk's backing images into its own.
struct BlockPull: Command {
  static let info = CommandInfo(
    "blockpull", group: .domain, "copy the data of a disk's backing images into its own image",
    many: .each("pulled"),
    discussion: """
      Afterwards the disk does not need its backing images any more, or with --base only those below that one. The guest
      runs on meanwhile. The command only starts the job; with --wait it waits for the end, and Ctrl-C then aborts the
      job.
      """)

  static var examples: [Example] {
    [
      Example(
        "blockpull web1 vda --wait --verbose", "Make the image independent of all below it.", needs: .host),
      Example(
        "blockpull web1 vda --base base.qcow2 --bandwidth 100 --wait",
        "Keep the lowest image only, reading 100 MiB/s at most.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "target", "type", "status")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: LateDomain
  @Argument("path", "name of the disk's target, or path of its source", complete: .disks) var path: String
  @Option(
    "bandwidth", "limit of the speed in MiB a second, or with a unit in bytes a second",
    complete: .none("any number"))
  var bandwidth: BlockBandwidth?
  @Option("base", "the backing image that stays: its path, or its index as in vda[1]", complete: .file)
  var base: String?
  let waiting = BlockJobWaiting()
  @FlagBit(Domain.BlockRebaseFlags.relative, "keep-relative", "keep the name of the backing image relative")
  var keepRelative: Bool
  @FlagBit(Domain.BlockRebaseFlags.bandwidthBytes, "bytes", "the bandwidth is in bytes a second")
  var inBytes: Bool
  @FlagSet var flags: Domain.BlockRebaseFlags

  func run(in run: Run) throws -> Output {
    let bandwidth = try bandwidth.limit(inBytes: inBytes)
    let limit = try waiting.limit()
    let domain = try run.domain(domain)
    let job = BlockJobStart(
      run: run, domain: domain, disk: path, type: .pull, verb: "Pull", title: "Block Pull", waiting: waiting,
      limit: limit)
    return try job.output(
      startedBy: { try start(domain, bandwidth) }, finishedBy: { "Pull complete" })
  }

  /// The plain call is known to more drivers.
  private func start(_ domain: Domain, _ bandwidth: UInt) throws(LibvirtError) {
    guard base != nil || keepRelative else {
      return try domain.blockPull(path, bandwidth: bandwidth, inBytes ? .bandwidthBytes : [])
    }
    try domain.blockRebase(path, base: base, bandwidth: bandwidth, flags)
  }
}
