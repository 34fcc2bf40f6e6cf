import CommandModel
import XML

extension AttachInterface {
  /// The `<interface>` element that the options describe.
  func element() throws -> String {
    try checkKinds()
    let received = try inbound.map { try rate($0, "inbound") }
    let sent = try outbound.map { try rate($0, "outbound") }
    var xml = XMLBuilder()
    try xml.element("interface", ["type": type, "managed": managed ? "yes" : nil]) { interface in
      try writeSource(to: &interface)
      if let target { interface.element("target", ["dev": target]) }
      if let mac { interface.element("mac", ["address": mac]) }
      if let script { interface.element("script", ["path": script]) }
      if let model { interface.element("model", ["type": model]) }
      if let alias { interface.element("alias", ["name": alias]) }
      guard received != nil || sent != nil else { return }
      interface.element("bandwidth") { bandwidth in
        received?.write(to: &bandwidth)
        sent?.write(to: &bandwidth)
      }
    }
    return xml.text
  }

  /// What libvirt knows, if not this command: an unknown kind is reported before its options, the others behind them.
  private static let knownTypes: Set<String> = [
    "bridge", "client", "direct", "ethernet", "hostdev", "internal", "mcast", "network", "null", "server",
    "udp",
    "user", "vdpa", "vds", "vhostuser",
  ]

  private func checkKinds() throws {
    guard Self.knownTypes.contains(type) else { throw unsupported }
    if let sourceMode, sourceMode != "client", sourceMode != "server" {
      throw CommandFailure("Invalid source mode: \(sourceMode)", code: .usage)
    }
  }

  private var unsupported: CommandFailure {
    CommandFailure("No support for \(type) in command 'attach-interface'", code: .usage)
  }

  private func rate(_ text: String, _ direction: String) throws -> BandwidthRate {
    let rate = try BandwidthRate(text, direction)
    try rate.checkNew()
    return rate
  }

  private func writeSource(to interface: inout XMLBuilder) throws {
    switch type {
    case "network", "bridge": interface.element("source", [type: source])
    case "direct": interface.element("source", ["dev": source])
    case "hostdev":
      guard let address = DeviceAddress(hostPCI: source) else {
        throw CommandFailure(
          "cannot parse pci address '\(source)' for network interface", code: .usage)
      }
      interface.element("source") { address.write(to: &$0) }
    case "vhostuser":
      guard let sourceMode else { throw CommandFailure("source-mode is mandatory", code: .usage) }
      interface.element("source", ["type": "unix", "path": source, "mode": sourceMode])
    default: throw unsupported
    }
  }
}
