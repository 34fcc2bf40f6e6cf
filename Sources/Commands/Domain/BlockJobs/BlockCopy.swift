import CommandModel
import CommandOutput
import Libvirt

/// Copy a disk while the guest uses it.
struct BlockCopy: Command {
  static let info = CommandInfo(
    "blockcopy", group: .domain, "copy a disk while the guest uses it", many: .each("copied"),
    discussion: """
      The copy is a file, with --blockdev a block device, or with --xml whatever a <disk> element describes. Once all is
      copied, both are kept equal until the job is ended: --pivot then goes on with the copy, --finish stays with the
      present image. The command only starts the job unless --wait, --timeout, --pivot or --finish make it wait; Ctrl-C
      then aborts the job. A job on a persistent domain needs --transient-job with older hypervisors: it does not
      outlive the guest.
      """)

  static var examples: [Example] {
    [
      Example(
        "blockcopy web1 vda /backup/web1-vda.qcow2 --format qcow2 --wait --verbose --finish",
        "Copy the disk while the guest runs, and leave the guest on the old image.", needs: .host),
      Example(
        "blockcopy web1 vda /fast/web1.qcow2 --wait --pivot",
        "Move the disk to another place without stopping the guest.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .domain, "target", "type", "status"), .document)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: LateDomain
  @Argument("path", "name of the disk's target, or path of its source", complete: .disks) var path: String
  @Option("dest", "path of the copy", complete: .file) var destination: String?
  @Option(
    "bandwidth", "limit of the speed in MiB a second, or with a unit in bytes a second",
    complete: .none("any number"))
  var bandwidth: BlockBandwidth?
  @FlagBit(Domain.BlockCopyFlags.shallow, "shallow", "copy the top image only, and share its backing images")
  var shallow: Bool
  @FlagBit(Domain.BlockCopyFlags.reuseExt, "reuse-external", "write to a file that is there already")
  var reuse: Bool
  @Flag("blockdev", "the copy is a block device") var isDevice: Bool
  let waiting = BlockJobWaiting(
    pivot: "wait, and go on with the copy when it is ready",
    keep: ("finish", "wait, and stay with the present image when the copy is ready"))
  @Option("xml", "file with a <disk> element that describes the copy", complete: .file) var xml: InputFile?
  @Option(
    "format", "format of the copy", complete: .words(["qcow2", "raw"]), presets: ["raw": "raw"])
  var format: String?
  @Option("granularity", "how many bytes are copied at a time, a power of 2", complete: .none("any number"))
  var granularity: Late<UInt32>?
  @Option("buf-size", "most bytes that may be under way", complete: .none("any number"))
  var bufferSize: Late<UInt64>?
  @Flag("bytes", "the bandwidth is in bytes a second") var inBytes: Bool
  @FlagBit(Domain.BlockCopyFlags.transientJob, "transient-job", "the job does not outlive the guest")
  var transient: Bool
  @FlagBit(
    Domain.BlockCopyFlags.synchronousWrites, "synchronous-writes",
    "have the guest's writes reach the copy at once")
  var synchronous: Bool
  @Flag("print-xml", "print the element that describes the copy, and copy nothing") var printXML: Bool
  @FlagBit(Domain.BlockCopyFlags.targetZeroed, "dest-is-zero", "the destination reads as zeros already")
  var isZero: Bool
  @FlagSet var flags: Domain.BlockCopyFlags

  func run(in run: Run) throws -> Output {
    let settings = try settings()
    let limit = try waiting.limit()
    try checkDestination()
    try waiting.checkIsAsked()
    let domain = try run.domain(domain)
    let element = try xml.map { try $0.text(in: run) }
    if printXML { return try run.document(element ?? described()) }
    let job = BlockJobStart(
      run: run, domain: domain, disk: path, type: .copy, verb: "Copy", title: "Block Copy", waiting: waiting,
      limit: limit)
    return try job.output {
      try start(domain, element, settings)
    } finishedBy: {
      try job.finish(kept: "Successfully copied", ready: "Now in mirroring phase")
    }
  }
}
