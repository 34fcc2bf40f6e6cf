import CommandModel
import CommandOutput
import Libvirt
import XML

/// Attach a disk that options describe.
struct AttachDisk: Command {
  static let info = CommandInfo(
    "attach-disk", group: .domain, "attach a disk that options describe",
    many: .each("given a disk"),
    discussion: """
      The source is a file, a block device, or with --sourcetype network the name of an image on a server. Addresses are
      written pci:0000.00.0a.0, ccw:fe.0.0000, ide:0.0.0, scsi:0.0.0, sata:0.0.0 or usb:0.0. An empty source makes a
      drive without a medium. Without further options the disk is attached to the running domain.
      """)

  static var examples: [Example] {
    [
      Example(
        "attach-disk web1 /images/data.qcow2 vdb --subdriver qcow2 --persistent",
        "Add a second disk, now and for later boots.", needs: .host),
      Example(
        "attach-disk web1 '' sdb --type cdrom --config", "Add an empty CD drive for the next boot.",
        needs: .host),
      Example(
        "attach-disk web1 /images/data.qcow2 vdb --cache none --print-xml",
        "Print the XML that would be attached, and change nothing."),
    ]
  }

  static let result: ResultShape? = .either(
    .change(of: .domain, "target", "source", "live", "config"), .document)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: LateDomain
  @Argument("source", "path or name of the disk's image", complete: .file) var source: FreeText
  @Argument("target", "name of the disk in the guest, such as vdb", complete: .none("a name that is free"))
  var target: String
  @Option(
    "targetbus", "bus that the disk is on",
    complete: .words(["fdc", "ide", "sata", "scsi", "sd", "usb", "virtio", "xen"]))
  var targetBus: String?
  @Option("driver", "name of the driver", complete: .words(["qemu"])) var driver: String?
  @Option("subdriver", "format of the image", complete: .words(["qcow2", "raw"])) var subdriver: String?
  @Option("iothread", "number of the I/O thread to use", complete: .none("a number of the domain's own"))
  var ioThread: String?
  @Option(
    "cache", "how the host caches the disk",
    complete: .words(["default", "directsync", "none", "unsafe", "writeback", "writethrough"]))
  var cache: String?
  @Option("io", "how the disk is read and written", complete: .words(["io_uring", "native", "threads"]))
  var io: String?
  @Option("type", "kind of device", complete: .words(["cdrom", "disk", "floppy", "lun"])) var type: String?
  @Option(
    "mode", "who may write to the disk", complete: .words(["readonly", "shareable"]),
    presets: ["shareable": "shareable"])
  var mode: String?
  @Option("sourcetype", "kind of source", complete: .words(["block", "file", "network"]))
  var sourceType: String?
  @Option("serial", "serial number of the disk", complete: .none("a number of your own")) var serial: String?
  @Option("wwn", "world wide name of the disk, 16 hexadecimal digits", complete: .none("a name of your own"))
  var wwn: String?
  @Option("alias", "name of the device, beginning with ua-", complete: .none("a name of your own"))
  var alias: String?
  @Flag("rawio", "let the disk send raw SCSI commands") var rawio: Bool
  @Option("address", "where the guest sees the disk", complete: .none("an address that is free"))
  var address: String?
  @Flag("multifunction", "with a PCI address, allow more functions in the slot") var multifunction: Bool
  @Flag("print-xml", "print the XML element, and attach nothing") var printXML: Bool
  @Option(
    "source-protocol", "protocol of a network source",
    complete: .words(["gluster", "http", "https", "iscsi", "nbd", "nfs", "rbd", "sheepdog", "ssh"]))
  var sourceProtocol: String?
  @Option("source-host-name", "host of a network source, HOST[:PORT]", complete: .none("a host"))
  var sourceHostName: String?
  @Option("source-host-transport", "transport to the host", complete: .words(["rdma", "tcp", "unix"]))
  var sourceHostTransport: String?
  @Option("source-host-socket", "path of the socket on which the source is served", complete: .file)
  var sourceHostSocket: String?
  let change = DeviceChange()
  @Option(
    "throttle-groups", "groups that limit the disk's traffic, in order", complete: .throttleGroups,
    nameOnly: true, after: "persistent")
  var throttleGroups: String?

  func checkOptions() throws {
    let needed = [
      ("source-host-name", sourceHostName, "source-protocol", sourceProtocol),
      ("source-host-transport", sourceHostTransport, "source-protocol", sourceProtocol),
      ("source-host-socket", sourceHostSocket, "source-protocol", sourceProtocol),
      ("source-host-socket", sourceHostSocket, "source-host-transport", sourceHostTransport),
    ]
    for (name, value, other, required) in needed where value != nil && required == nil {
      throw CommandFailure.required(other, by: name)
    }
    if sourceHostName != nil, sourceHostSocket != nil {
      throw CommandFailure.exclusive("source-host-name", "source-host-socket")
    }
  }

  func run(in run: Run) throws -> Output {
    let xml = try element()
    if printXML { return try run.document(xml) }
    let domain = try run.domain(domain)
    try checkThrottleGroups(in: run)
    try attempt("Failed to attach disk") { try change.attach(xml, to: domain) }
    let reach = change.reach(in: domain, standard: .live)
    return .change(
      "Disk attached successfully", of: try domain.identity,
      [
        "target": .string(target), "source": source.text.isEmpty ? nil : .string(source.text),
        "live": reach.live, "config": reach.config,
      ])
  }

  /// An older libvirt would attach the disk without its limits, and not say so.
  private func checkThrottleGroups(in run: Run) throws {
    guard throttleGroups != nil else { return }
    guard try run.connection().libraryVersion >= Libvirt.Version(major: 11, minor: 2) else {
      throw CommandFailure(
        "--throttle-groups needs a server with libvirt 11.2.0 or later", code: .notSupported)
    }
  }
}
