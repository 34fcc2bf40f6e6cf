import CommandModel
import CommandOutput
import Libvirt
import XML

/// Plug or unplug the cable of a network interface.
struct DomIfSetLink: Command {
  static let info = CommandInfo(
    "domif-setlink", group: .domain, "plug or unplug the cable of a network interface",
    many: .each("changed"),
    discussion: """
      The guest sees its card with the cable plugged in (up) or not (down). Changes the running domain, or with --config
      or without one its definition.
      """)

  static var examples: [Example] {
    [
      Example("domif-setlink web1 52:54:00:aa:bb:01 down", "Pull the cable of an interface.", needs: .host),
      Example(
        "domif-setlink db1 52:54:00:aa:bb:03 up --config", "Plug it in from the next boot on.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(
    .change(of: .domain, "interface", "mac", "link", "live", "config"), .document)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("interface", "device on the host, or MAC address", complete: .domainInterfaces)
  var interface: String
  @Argument("state", "the new state of the link", complete: .words(["down", "up"])) var state: String
  @Flag("config", "change the definition", aliases: ["persistent"]) var config: Bool
  @Flag("print-xml", "print the XML element, and change nothing") var printXML: Bool

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard state == "up" || state == "down" else {
      throw CommandFailure("invalid link state '\(state)'", code: .usage)
    }
    let interfaces = try domain.deviceNodes("interface", config ? .inactive : [])
    guard let node = interfaces.first(where: isMeant) else {
      throw CommandFailure("interface '\(interface)' not found", code: .notFound)
    }
    let before = DomainInterface(node).link
    let link = try node.child(named: "link") ?? node.append(element: "link")
    link["state"] = state
    let xml = node.dump()
    if printXML { return try run.document(xml) }
    let isDefinition = try config || !domain.isActive
    try attempt("Failed to update interface link state") {
      try domain.updateDevice(xml: xml, isDefinition ? .config : .live)
    }
    return .change(
      "Device updated successfully", of: try domain.identity, changed: before != state,
      [
        "interface": Value(DomainInterface(node).target), "mac": Value(DomainInterface(node).mac),
        "link": .string(state), "live": .bool(!isDefinition), "config": .bool(isDefinition),
      ])
  }

  /// virsh compares the words, in letters of any case.
  private func isMeant(_ node: XMLNode) -> Bool {
    let name =
      MACAddress(interface) == nil
      ? node.child(named: "target")?["dev"] : node.child(named: "mac")?["address"]
    return name?.lowercased() == interface.lowercased()
  }
}
