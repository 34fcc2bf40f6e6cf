import Libvirt
import XML

/// What listings read in the XML document of a domain: one question for all of it.
struct DomainDescription: Sendable {
  var title: String?
  var text: String?
  /// What libosinfo calls the guest's operating system, a URL; tools that install guests note it.
  var os: String?
  var architecture: String?
  var interfaces: [DomainInterface]
  /// Whether a guest agent has opened its end of the channel.
  var hasAgent: Bool

  init(of domain: Domain) throws { try self.init(parsing: try domain.xmlDescription()) }

  init(parsing xml: String) throws {
    let root = try XMLDocument(parsing: xml, name: "(domain_definition)").root
    title = root.child(named: "title")?.text
    text = root.child(named: "description")?.text
    architecture = root.child(named: "os")?.child(named: "type")?["arch"]
    os = root.child(named: "metadata")?.child(named: "libosinfo")?.child(named: "os")?["id"]
    let devices = root.child(named: "devices")
    interfaces = devices?.children(named: "interface").map(DomainInterface.init) ?? []
    hasAgent = devices?.children(named: "channel").contains(where: Self.isConnectedAgent) ?? false
  }

  private static func isConnectedAgent(_ channel: XMLNode) -> Bool {
    guard let target = channel.child(named: "target") else { return false }
    return target["name"] == "org.qemu.guest_agent.0" && target["state"] == "connected"
  }
}
