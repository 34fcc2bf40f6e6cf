import CommandModel
import CommandOutput
import Libvirt
import XML

/// Change how much memory a memory device gives a domain.
struct UpdateMemoryDevice: Command {
  static let info = CommandInfo(
    "update-memory-device", group: .domain, "change how much memory a memory device gives a domain",
    many: .each("updated"),
    discussion: """
      The device is named by its alias or by the guest's NUMA node that it belongs to; neither is needed where there is
      only one. Memory of the kind virtio-mem grows and shrinks in steps of its block size, up to its own size.
      """)

  static var examples: [Example] {
    [
      Example(
        "update-memory-device web1 --requested-size 2GiB", "Let the only virtio-mem device give 2 GiB.",
        needs: .host),
      Example(
        "update-memory-device web1 --alias ua-virtiomem0 --requested-size 0 --print-xml",
        "See what would be changed of one of several.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(
    .silentChange(of: .domain, "alias", "requestedSize", "live", "config"), .document)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let impact = Impact(.changing)
  @Flag("print-xml", "print the XML element, and change nothing") var printXML: Bool
  @Option("alias", "alias of the device", complete: .deviceAliases) var alias: String?
  @Option("node", "number of the guest's NUMA node that the device belongs to", complete: .none("any number"))
  var node: Late<UInt32>?
  @Option(
    "requested-size", "how much the guest is to have of it, scaled (default: KiB)",
    complete: .none("any size"))
  var requestedSize: Late<MemorySize>?

  func checkOptions() throws {
    if node != nil, alias != nil { throw CommandFailure.exclusive("node", "alias") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let device = try device(of: domain)
    let size = try requestedSize?.value()
    if let size {
      guard let requested = device.child(named: "target")?.child(named: "requested") else {
        throw CommandFailure("virtio-mem device is missing <requested/>")
      }
      requested.text = "\(size.kibibytes)"
    }
    let xml = device.dump()
    if printXML { return try run.document(xml) }
    try domain.updateDevice(xml: xml, impact.bits())
    let reach = impact.reach(in: domain, standard: .current)
    return .silentChange(
      of: try domain.identity,
      [
        "alias": Value(device.child(named: "alias")?["name"]),
        "requestedSize": Value(kibibytes: size?.kibibytes), "live": reach.live, "config": reach.config,
      ])
  }

  private func device(of domain: Domain) throws -> XMLNode {
    let node = try node?.value()
    let all = try domain.deviceNodes("memory", impact.config ? .inactive : [])
    let devices = all.filter { isMeant($0, node) }
    guard let device = devices.first else {
      throw CommandFailure("no memory device found", code: .notFound)
    }
    guard devices.count == 1 else {
      throw CommandFailure("multiple memory devices found, use --alias or --node to select one", code: .usage)
    }
    return device
  }

  private func isMeant(_ device: XMLNode, _ node: UInt32?) -> Bool {
    if let alias { return device.child(named: "alias")?["name"] == alias }
    guard let node else { return true }
    return device.child(named: "target")?.child(named: "node").flatMap { UInt32(decimal: $0.text) } == node
  }
}
