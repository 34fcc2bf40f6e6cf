import CommandModel
import CommandOutput
import Libvirt
import XML

/// Detach a network interface from a domain.
struct DetachInterface: Command {
  static let info = CommandInfo(
    "detach-interface", group: .domain, "detach a network interface from a domain",
    many: .each("changed"),
    discussion: """
      The interface is named by its kind, and where there are several of that kind by its MAC address. A running guest
      may take its time to let go of it. --print-xml shows the element that would be detached.
      """)

  static var examples: [Example] {
    [
      Example(
        "detach-interface web1 network --config",
        "Remove the only interface of that kind from the definition.", needs: .host),
      Example(
        "detach-interface web1 network --mac 52:54:00:aa:bb:01 --live",
        "Unplug one of several, chosen by its address.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .domain, "type", "mac", "live", "config"), .document)

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument(
    "type", "kind of interface", complete: .words(["bridge", "direct", "hostdev", "network", "user"]))
  var type: Late<String>
  @Option("mac", "MAC address of the interface", complete: .domainInterfaces) var mac: Late<String>?
  let change = DeviceChange()
  @Flag("print-xml", "print the XML element, and detach nothing") var printXML: Bool

  private static let sentence = "Failed to detach interface"

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let (type, mac) = try words()
    var printed = ""
    var found: DomainInterface?
    for part in change.parts(of: domain) {
      let node = try interface(type, mac, of: domain, in: part)
      found = DomainInterface(node)
      let xml = node.dump()
      if printXML {
        printed += xml
      } else {
        try attempt(Self.sentence) { try part.detach(xml, from: domain) }
      }
    }
    if printXML { return try run.document(printed) }
    let reach = change.reach(in: domain, standard: .live)
    return .change(
      "Interface detached successfully", of: try domain.identity,
      ["type": .string(type), "mac": Value(found?.mac), "live": reach.live, "config": reach.config])
  }

  /// Type and MAC address, which may not be empty.
  private func words() throws -> (type: String, mac: String?) {
    do {
      return (try type.value(), try mac?.value())
    } catch {
      throw failing(CommandFailure(wrapping: error))
    }
  }

  private func interface(
    _ type: String, _ mac: String?, of domain: Domain, in part: DeviceChange.Part
  ) throws -> XMLNode {
    let all = try attempt(Self.sentence) { try domain.deviceNodes("interface", part.description) }
    do {
      return try choose(all.filter { $0["type"] == type }, type, mac)
    } catch let failure as CommandFailure {
      // virsh does not say it of an element that it was to print, unless that is the definition's.
      throw printXML && !part.isDefinition ? failure : failing(failure)
    }
  }

  private func choose(_ interfaces: [XMLNode], _ type: String, _ mac: String?) throws -> XMLNode {
    guard let first = interfaces.first else {
      throw CommandFailure("No interface found whose type is \(type)", code: .notFound)
    }
    guard let mac else {
      guard interfaces.count == 1 else {
        throw CommandFailure(
          "Domain has \(interfaces.count) interfaces. Please specify which one to detach using --mac")
      }
      return first
    }
    let matching = interfaces.filter { interface in
      interface.child(named: "mac")?["address"].map { MACAddress.areEqual($0, mac) } == true
    }
    guard let match = matching.first else {
      throw CommandFailure("No interface with MAC address \(mac) was found", code: .notFound)
    }
    guard matching.count == 1 else {
      throw CommandFailure(
        """
        Domain has multiple interfaces matching MAC address \(mac). You must use detach-device and specify the device \
        pci address to remove it.
        """)
    }
    return match
  }

  /// The failure with the command's own sentence behind it.
  private func failing(_ failure: CommandFailure) -> CommandFailure {
    var failure = failure
    failure.lines.append(Self.sentence)
    return failure
  }
}
