import CommandModel
import CommandOutput
import Libvirt

/// Move a guest to another host.
struct Migrate: Command {
  static let info = CommandInfo(
    "migrate", group: .domain, "move a guest to another host", many: .each("migrated"),
    discussion: """
      By default this program talks to both hosts, and the guest stands still until it has arrived; with --live it runs
      on meanwhile. With --p2p the daemon here talks to the one there by itself, and --direct leaves all to the
      hypervisors. Disks have to be reachable on both hosts unless they are copied too. A guest that changes its memory
      faster than it is carried over arrives at last by --timeout, which suspends it or switches to post-copy, by
      --auto-converge, or by --postcopy. Ctrl-C gives the migration up, and the guest runs on here.
      """)

  static var examples: [Example] {
    [
      Example(
        "migrate web1 qemu+ssh://lab2/system --live --persistent --undefinesource --verbose",
        "Move a running guest to another host for good.", needs: .host),
      Example(
        "migrate web1 qemu+ssh://lab2/system --live --copy-storage-all --p2p",
        "Copy the disks along, where hosts share no storage.", needs: .host),
      Example(
        "--timeout 10m migrate web1 qemu+ssh://lab2/system --live --auto-converge",
        "Slow a busy guest down until it can be moved, and stop waiting after ten minutes.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain, "destination", "newName")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument(
    "desturi", "URI of the other host, as seen from here, or with --p2p from this guest's host",
    complete: .hypervisors)
  var destination: Late<String>
  @FlagBit(Domain.MigrateFlags.live, "live", "let the guest run while it is carried over") var live: Bool
  @FlagBit(Domain.MigrateFlags.offline, "offline", "carry over the definition of a guest that does not run")
  var offline: Bool
  @FlagBit(Domain.MigrateFlags.peer2peer, "p2p", "have the daemons talk to each other") var peerToPeer: Bool
  @Flag("direct", "have the hypervisors talk to each other") var direct: Bool
  @FlagBit(
    Domain.MigrateFlags.tunnelled, "tunnelled", "carry all through the daemons' own connection",
    aliases: ["tunneled"])
  var tunnelled: Bool
  @FlagBit(Domain.MigrateFlags.persistDest, "persistent", "define the domain there") var persistent: Bool
  @FlagBit(Domain.MigrateFlags.undefineSource, "undefinesource", "undefine the domain here")
  var undefineSource: Bool
  @FlagBit(Domain.MigrateFlags.paused, "suspend", "do not start the guest there") var suspend: Bool
  @FlagBit(Domain.MigrateFlags.nonSharedDisk, "copy-storage-all", "copy the disks, backing images included")
  var copyAll: Bool
  @FlagBit(
    Domain.MigrateFlags.nonSharedInc, "copy-storage-inc", "copy the disks, but for their backing images")
  var copyTop: Bool
  @FlagBit(
    Domain.MigrateFlags.nonSharedSynchronousWrites, "copy-storage-synchronous-writes",
    "have the guest's writes reach the copies at once")
  var synchronousWrites: Bool
  @FlagBit(
    Domain.MigrateFlags.changeProtection, "change-protection", "refuse changes of the domain meanwhile")
  var changeProtection: Bool
  @FlagBit(Domain.MigrateFlags.unsafe, "unsafe", "migrate even where data may be lost") var unsafe: Bool
  @Flag("verbose", "show how far the migration is") var verbose: Bool
  @FlagBit(Domain.MigrateFlags.compressed, "compressed", "compress pages that are sent again")
  var compressed: Bool
  @FlagBit(Domain.MigrateFlags.autoConverge, "auto-converge", "slow the guest down until it arrives")
  var autoConverge: Bool
  @FlagBit(Domain.MigrateFlags.rdmaPinAll, "rdma-pin-all", "pin all memory before RDMA begins")
  var pinAll: Bool
  @FlagBit(Domain.MigrateFlags.abortOnError, "abort-on-error", "give up on errors of disks and the like")
  var abortOnError: Bool
  @FlagBit(Domain.MigrateFlags.postcopy, "postcopy", "allow the switch to post-copy, by migrate-postcopy")
  var postCopy: Bool
  @Flag("postcopy-after-precopy", "switch to post-copy when the memory has been sent once")
  var postCopyAfterPreCopy: Bool
  @FlagBit(Domain.MigrateFlags.postcopyResume, "postcopy-resume", "go on with a post-copy that broke off")
  var postCopyResume: Bool
  @FlagBit(Domain.MigrateFlags.zerocopy, "zerocopy", "send memory without copying it first")
  var zeroCopy: Bool
  @Option("migrateuri", "where the hypervisors meet", complete: .none("a URI such as tcp://host:port"))
  var migrateURI: Late<String>?
  @Option("graphicsuri", "where clients of the screen go on", complete: .none("a URI of the screen there"))
  var graphicsURI: Late<String>?
  @Option("listen-address", "address on which the host there listens", complete: .none("an address there"))
  var listenAddress: Late<String>?
  @Option("dname", "name of the domain there", complete: .none("a name that is free there"))
  var newName: Late<String>?
  @Option(
    "timeout", "suspend the guest after so many seconds, or do what another --timeout option says",
    complete: .none("any number of seconds"))
  var timeout: Late<UInt32>?
  @Flag("timeout-suspend", "suspend the guest when the time is over") var timeoutSuspends: Bool
  @Flag("timeout-postcopy", "switch to post-copy when the time is over") var timeoutSwitches: Bool
  @Option("xml", "file with the description to use there", complete: .file) var xml: Late<InputFile>?
  @Option("migrate-disks", "which disks to copy, with commas between", complete: .disks)
  var disks: Late<String>?
  @Option(
    "migrate-disks-detect-zeroes", "of which disks to leave out zeros, with commas between",
    complete: .disks, nameOnly: true)
  var zeroDetectingDisks: Late<String>?
  @Option(
    "migrate-disks-target-zero", "which disks read as zeros there already, with commas between",
    complete: .disks, nameOnly: true)
  var zeroedDisks: Late<String>?
  @Option("disks-port", "port there to which disks are copied", complete: .none("a port that is free there"))
  var disksPort: Late<Int32>?
  @Option("disks-uri", "where disks are copied to, in place of a port", complete: .none("a URI"))
  var disksURI: Late<String>?
  @Option(
    "comp-methods", "how to compress, with commas between", complete: .list(["mt", "xbzrle", "zlib", "zstd"]))
  var compressionMethods: Late<String>?
  @Option("comp-mt-level", "how hard method mt compresses, from 0 to 9", complete: .none("a number"))
  var threadedLevel: Late<Int32>?
  @Option("comp-mt-threads", "how many threads compress with method mt", complete: .none("a number"))
  var threads: Late<Int32>?
  @Option("comp-mt-dthreads", "how many threads decompress with method mt", complete: .none("a number"))
  var decompressionThreads: Late<Int32>?
  @Option("comp-xbzrle-cache", "bytes of the cache of method xbzrle", complete: .none("any size"))
  var cacheSize: Late<UInt64>?
  @Option(
    "auto-converge-initial", "by how many percent to slow down at first", complete: .none("a percentage"))
  var initialThrottle: Late<Int32>?
  @Option(
    "auto-converge-increment", "by how many percent to slow down each time", complete: .none("a percentage"))
  var throttleIncrement: Late<Int32>?
  @Option("persistent-xml", "file with the description to define there", complete: .file)
  var persistentXML: Late<InputFile>?
  @FlagBit(Domain.MigrateFlags.tls, "tls", "encrypt the migration") var tls: Bool
  @Option(
    "postcopy-bandwidth", "limit of the speed of post-copy, in MiB a second", complete: .none("any number"))
  var postCopyBandwidth: Late<UInt64>?
  @FlagBit(Domain.MigrateFlags.parallel, "parallel", "use several connections at a time") var parallel: Bool
  @Option("parallel-connections", "how many connections to use", complete: .none("a number"))
  var connections: Late<Int32>?
  @Option("bandwidth", "limit of the speed, in MiB a second", complete: .none("any number"))
  var bandwidth: Late<UInt64>?
  @Option("tls-destination", "name that the certificate there has", complete: .none("a host name"))
  var tlsDestination: Late<String>?
  @Option(
    "comp-zlib-level", "how hard method zlib compresses, from 0 to 9", complete: .none("a number"),
    nameOnly: true)
  var zlibLevel: Late<Int32>?
  @Option(
    "comp-zstd-level", "how hard method zstd compresses, from 0 to 20", complete: .none("a number"),
    nameOnly: true)
  var zstdLevel: Late<Int32>?
  @Option(
    "available-switchover-bandwidth", "speed that the last phase may count on, in bytes a second",
    complete: .none("any number"), nameOnly: true)
  var switchoverBandwidth: Late<UInt64>?
  @FlagSet var flags: Domain.MigrateFlags

  func checkOptions() throws {
    if live, offline { throw CommandFailure.exclusive("live", "offline") }
    if timeoutSuspends, timeoutSwitches {
      throw CommandFailure.exclusive("timeout-suspend", "timeout-postcopy")
    }
    let needed = [
      ("postcopy", postCopy, "postcopy-after-precopy", postCopyAfterPreCopy),
      ("postcopy", postCopy, "postcopy-resume", postCopyResume),
      ("postcopy", postCopy, "timeout-postcopy", timeoutSwitches),
      ("persistent", persistent, "persistent-xml", persistentXML != nil),
      ("tls", tls, "tls-destination", tlsDestination != nil),
    ]
    for (needed, isGiven, option, isAsked) in needed where isAsked && !isGiven {
      throw CommandFailure.required(needed, by: option)
    }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let limit = try limit(for: domain, in: run)
    // Daemons or hypervisors that talk to each other need nobody between them.
    let isDirect = peerToPeer || direct
    let uri = try destination.value()
    let peer = isDirect ? nil : try connection(to: uri, for: run)
    let plan = try parameters(in: run)
    let identity = try domain.identity
    let switching = try postCopyAfterPreCopy ? switchingOver(domain, in: run) : nil
    defer { switching?.cancel() }
    var watch = JobWatch(run: run, domain: domain, title: "Migration", showsProgress: verbose)
    watch.limit = limit
    let name = try watch.run(failing: nil) {
      guard let peer else {
        try domain.migrate(toURI: uri, plan.parameters, flags)
        return plan.name
      }
      return try domain.migrate(to: peer, plan.parameters, flags).name
    }
    return .silentChange(
      of: identity, ["destination": .string(uri), "newName": .string(try name ?? domain.name)])
  }
}
