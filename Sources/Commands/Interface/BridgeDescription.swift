import CommandOutput
import Libvirt
import XML

/// The description of an interface that is to become a bridge, or of a bridge that is to be one no more.
struct BridgeDescription {
  private let document: XMLDocument
  private let name: String

  /// What belongs to the interface itself, and not to whatever has its addresses.
  private static let hardware = ["mac", "bond", "vlan"]

  /// - Parameter name: what the interface was called by the user; its description has to say the same.
  init(_ xml: String, of name: String) throws {
    do {
      document = try XMLDocument(parsing: xml, name: "(interface definition)")
    } catch {
      throw CommandFailure("Failed to parse configuration of \(name)", "\(error)")
    }
    self.name = name
  }

  /// The description as it has become.
  var xml: String { document.serialized }

  private var root: XMLNode { document.root }

  /// Makes it the description of a bridge with the interface in it.
  ///
  /// - Parameters:
  ///   - bridge: the name of the bridge.
  ///   - delay: seconds before the bridge forwards on a new port; nil for a bridge without a spanning tree.
  func attach(to bridge: String, delay: UInt32?) throws {
    let type = try checkedType(unless: { $0 == "bridge" }, "Existing device \(name) is already a bridge")
    let element = try root.append(element: "bridge")
    element["stp"] = delay == nil ? "off" : "on"
    element["delay"] = delay.map { "\($0)" }
    let port = try element.append(element: "interface")
    (port["type"], port["name"]) = (type, name)
    (root["type"], root["name"]) = ("bridge", bridge)
    try Self.moveHardware(from: root, to: port)
  }

  /// Makes it the description of the one interface in the bridge, and gives its name.
  func detach(from bridge: String) throws -> String {
    _ = try checkedType(unless: { $0 != "bridge" }, "Device \(name) is not a bridge")
    guard let element = root.child(named: "bridge") else {
      throw CommandFailure("No bridge node in xml document")
    }
    let ports = element.children(named: "interface")
    guard ports.count < 2 else { throw CommandFailure("Multiple interfaces attached to bridge") }
    guard let port = ports.first else { throw CommandFailure("No interface attached to bridge") }
    guard let name = port["name"] else {
      throw CommandFailure("Device attached to bridge \(bridge) has no name")
    }
    guard let type = port["type"] else { throw CommandFailure("Attached device \(name) has no type") }
    (root["type"], root["name"]) = (type, name)
    try Self.moveHardware(from: port, to: root)
    element.remove()
    return name
  }

  /// The type of the interface, whose description is of what the user has named.
  private func checkedType(unless isWrong: (String) -> Bool, _ sentence: String) throws -> String {
    guard let type = root["type"] else { throw CommandFailure("Existing device \(name) has no type") }
    if isWrong(type) { throw CommandFailure(sentence) }
    guard root["name"] == name else {
      throw CommandFailure(
        "Interface name from config \(root["name"] ?? "(null)") doesn't match given supplied name \(name)")
    }
    return type
  }

  private static func moveHardware(from source: XMLNode, to target: XMLNode) throws {
    for node in source.children where hardware.contains(node.name) {
      try target.append(copyOf: node)
      node.remove()
    }
  }
}

extension HostInterface {
  /// The interface as it is defined; as it is, where the driver knows no difference.
  func definition(for persona: Persona) throws(LibvirtError) -> String {
    do {
      return try xmlDescription(.inactive)
    } catch  where error.code == .invalidArg && persona.asksAgainWithoutFlags {
      return try xmlDescription()
    }
  }
}
