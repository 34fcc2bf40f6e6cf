import CommandOutput
import Libvirt
import XML

/// A disk as a domain's description has it.
struct DomainDisk: Sendable {
  /// Where it comes from: `file`, `block`, `network`, ...
  var type: String?
  /// What the guest sees: `disk`, `cdrom`, ...
  var device: String?
  /// The name of the target, such as `vda`.
  var target: String?
  /// The path or name of the image; `nil` for an empty drive.
  var source: String?
  /// How the guest is connected to it: `virtio`, `scsi`, ...
  var bus: String?
  /// The format of the image: `raw`, `qcow2`, ...
  var format: String?
  /// The network protocol by which the image is reached, if it is.
  var networkProtocol: String?

  init(_ node: XMLNode) {
    type = node["type"]
    device = node["device"]
    target = node.child(named: "target")?["dev"]
    bus = node.child(named: "target")?["bus"]
    format = node.child(named: "driver")?["type"]
    let source = node.child(named: "source")
    networkProtocol = source?["protocol"]
    self.source = type == "nvme" ? source.flatMap(Self.nvmeAddress) : source.flatMap(Self.image)
  }

  /// The attribute that says where the image is; a source has one of them first.
  private static func image(_ source: XMLNode) -> String? {
    let names = ["file", "dev", "dir", "name", "volume", "path"]
    return source.attributes.first { names.contains($0.name) }?.text
  }

  private static func nvmeAddress(_ source: XMLNode) -> String? {
    guard let address = source.child(named: "address"), let namespace = source["namespace"] else {
      return nil
    }
    let part = { (name: String) in
      let text = address[name] ?? ""
      return text.hasPrefix("0x") ? String(text.dropFirst(2)) : text
    }
    return "nvme://\(part("domain")):\(part("bus")):\(part("slot")).\(part("function"))/\(namespace)"
  }
}

/// A network interface as a domain's description has it.
struct DomainInterface: Sendable {
  /// The name of the host's side; `nil` while there is none.
  var target: String?
  /// How it is connected: `network`, `bridge`, ...
  var type: String?
  /// The network, bridge or device that it is connected to.
  var source: String?
  /// The virtual network, if it is connected to one.
  var network: String?
  /// The host's bridge, if there is one.
  var bridge: String?
  var model: String?
  var mac: String?
  /// Whether the cable is plugged in: `up`, which it is unless something else is said, or `down`.
  var link: String

  init(_ node: XMLNode) {
    let names = ["bridge", "dev", "network", "name", "path"]
    type = node["type"]
    target = node.child(named: "target")?["dev"]
    let place = node.child(named: "source")
    source = place?.attributes.first { names.contains($0.name) }?.text
    network = place?["network"]
    bridge = place?["bridge"]
    model = node.child(named: "model")?["type"]
    mac = node.child(named: "mac")?["address"]
    link = node.child(named: "link")?["state"] ?? "up"
  }
}

extension Domain {
  /// The disks of the domain, or of its definition with `.inactive`.
  func disks(_ flags: XMLFlags = []) throws -> [DomainDisk] {
    try devices("disk", flags).map(DomainDisk.init)
  }

  /// The network interfaces of the domain, or of its definition with `.inactive`.
  func interfaces(_ flags: XMLFlags = []) throws -> [DomainInterface] {
    try devices("interface", flags).map(DomainInterface.init)
  }

  /// The network interface of the domain that a word names by its target or its MAC address.
  func interface(named word: String) throws -> DomainInterface? {
    try interfaces().first { $0.target == word || $0.mac.map { MACAddress.areEqual($0, word) } == true }
  }

  /// The elements of devices, each to be changed and handed back as it stands.
  func deviceNodes(_ name: String, _ flags: XMLFlags) throws -> [XMLNode] {
    try devices(name, flags, keepsWhitespace: true)
  }

  private func devices(
    _ name: String, _ flags: XMLFlags, keepsWhitespace: Bool = false
  ) throws -> [XMLNode] {
    let document = try XMLDocument(parsing: try xmlDescription(flags), keepsWhitespace: keepsWhitespace)
    return document.root.child(named: "devices")?.children(named: name) ?? []
  }
}

extension XMLNode {
  /// Whether this is the element of the disk that a word names by its target or its source.
  func isDisk(named word: String) -> Bool {
    if child(named: "target")?["dev"] == word { return true }
    guard let source = child(named: "source") else { return false }
    return ["file", "dev", "dir", "name"].contains { source[$0] == word }
  }
}
