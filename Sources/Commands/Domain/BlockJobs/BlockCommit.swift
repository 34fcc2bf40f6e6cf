import CommandModel
import CommandOutput
import Libvirt

/// Merge a disk's image into one of its backing images.
struct BlockCommit: Command {
  static let info = CommandInfo(
    "blockcommit", group: .domain, "merge images of a disk into one of its backing images",
    many: .each("committed"),
    discussion: """
      Data go down from the image --top, by default the active one, into --base, by default the deepest; what was
      between is then not needed any more. A commit of the active image stays in step with the guest until it is ended:
      --pivot then goes on with the base, --keep-overlay stays with the present image. The command only starts the job
      unless --wait, --timeout, --pivot or --keep-overlay make it wait; Ctrl-C then aborts the job.
      """)

  static var examples: [Example] {
    [
      Example(
        "blockcommit web1 vda --active --pivot --verbose",
        "Merge the newest image of the disk into the one below it, and go on with that one.", needs: .host),
      Example(
        "blockcommit web1 vda --top snap2.qcow2 --base base.qcow2 --wait --delete",
        "Merge the images in the middle of a chain, and delete what is merged.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "target", "type", "status")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: LateDomain
  @Argument("path", "name of the disk's target, or path of its source", complete: .disks) var path: String
  @Option(
    "bandwidth", "limit of the speed in MiB a second, or with a unit in bytes a second",
    complete: .none("any number"))
  var bandwidth: BlockBandwidth?
  @Option("base", "the image that takes the data: its path, or its index as in vda[1]", complete: .file)
  var base: String?
  @FlagBit(Domain.BlockCommitFlags.shallow, "shallow", "merge into the image right below the top")
  var shallow: Bool
  @Option("top", "the image whose data go down: its path, or its index as in vda[1]", complete: .file)
  var top: String?
  @FlagBit(Domain.BlockCommitFlags.active, "active", "merge the active image, in step with the guest")
  var active: Bool
  @FlagBit(Domain.BlockCommitFlags.delete, "delete", "remove the files that are not needed any more")
  var delete: Bool
  let waiting = BlockJobWaiting(
    pivot: "merge the active image, and go on with the base when it is ready",
    keep: ("keep-overlay", "merge the active image, and stay with it when the base is ready"))
  @FlagBit(
    Domain.BlockCommitFlags.relative, "keep-relative", "keep the names of backing images relative")
  var keepRelative: Bool
  @FlagBit(Domain.BlockCommitFlags.bandwidthBytes, "bytes", "the bandwidth is in bytes a second")
  var inBytes: Bool
  @FlagSet var flags: Domain.BlockCommitFlags

  func checkOptions() throws { try waiting.checkEnding() }

  func run(in run: Run) throws -> Output {
    let bandwidth = try bandwidth.limit(inBytes: inBytes)
    let limit = try waiting.limit()
    try waiting.checkIsAsked()
    let domain = try run.domain(domain)
    let isActive = active || waiting.pivots || waiting.keeps
    let job = BlockJobStart(
      run: run, domain: domain, disk: path, type: isActive ? .activeCommit : .commit, verb: "Commit",
      title: "Block commit", waiting: waiting, limit: limit)
    return try job.output {
      try domain.blockCommit(
        path, base: base, top: top, bandwidth: bandwidth, flags.union(isActive ? .active : []))
    } finishedBy: {
      guard isActive else { return "Commit complete" }
      return try job.finish(
        kept: "Commit complete, overlay image kept", ready: "Now in synchronized phase")
    }
  }
}
