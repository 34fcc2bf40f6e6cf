import CommandModel
import CommandOutput
import Libvirt

/// Attach a network interface that options describe.
struct AttachInterface: Command {
  static let info = CommandInfo(
    "attach-interface", group: .domain, "attach a network interface that options describe",
    many: .each("changed"),
    discussion: """
      The source is a virtual network, a bridge, a device of the host for direct, the PCI address of a device for
      hostdev, such as 0000:03:10.2, or the path of a socket for vhostuser. Rates are written
      average[,peak[,burst[,floor]]], in KiB a second and the burst in KiB. Without further options the interface is
      attached to the running domain.
      """)

  static var examples: [Example] {
    [
      Example(
        "attach-interface web1 network lab --model virtio --live --config",
        "Plug web1 into the network lab as well.", needs: .host),
      Example(
        "attach-interface db1 bridge br0 --mac 52:54:00:aa:bb:02 --config",
        "Connect db1 to a bridge of the host, with an address of your choice.", needs: .host),
      Example(
        "attach-interface web1 network lab --inbound 1000,2000,512 --print-xml",
        "See the XML of an interface that receives 1000 KiB/s at most on average."),
    ]
  }

  static let result: ResultShape? = .either(
    .change(of: .domain, "type", "source", "mac", "live", "config"), .document)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: LateDomain
  @Argument(
    "type", "kind of interface", complete: .words(["bridge", "direct", "hostdev", "network", "vhostuser"]))
  var type: String
  @Argument("source", "what the interface is connected to", complete: .networks) var source: String
  @Option("target", "name of the device on the host", complete: .none("a name that is free"))
  var target: String?
  @Option("mac", "MAC address of the guest's card", complete: .none("an address that is free"))
  var mac: String?
  @Option("script", "program that connects the device with a bridge", complete: .file) var script: String?
  @Option(
    "model", "model of the guest's card",
    complete: .words(["e1000", "e1000e", "igb", "ne2k_pci", "pcnet", "rtl8139", "virtio", "vmxnet3"]))
  var model: String?
  @Option("alias", "name of the device, beginning with ua-", complete: .none("a name of your own"))
  var alias: String?
  @Option("inbound", "most that the guest may receive", complete: .none("any rate")) var inbound: String?
  @Option("outbound", "most that the guest may send", complete: .none("any rate")) var outbound: String?
  let change = DeviceChange()
  @Flag("print-xml", "print the XML element, and attach nothing") var printXML: Bool
  @Flag("managed", "let libvirt take the device from the host and give it back") var managed: Bool
  @Option(
    "source-mode", "for vhostuser: which end makes the socket", complete: .words(["client", "server"]))
  var sourceMode: String?

  func run(in run: Run) throws -> Output {
    let xml = try element()
    if printXML { return try run.document(xml) }
    let domain = try run.domain(domain)
    try attempt("Failed to attach interface") { try change.attach(xml, to: domain) }
    let reach = change.reach(in: domain, standard: .live)
    return .change(
      "Interface attached successfully", of: try domain.identity,
      [
        "type": .string(type), "source": .string(source), "mac": Value(mac), "live": reach.live,
        "config": reach.config,
      ])
  }
}
