import XML

/// A storage pool as options describe it: what pool-define-as makes XML of.
struct PoolDescription {
  var name: String
  var type: String
  var sourceHost: String?
  var sourcePath: String?
  var sourceDevice: String?
  var sourceName: String?
  var target: String?
  var sourceFormat: String?
  var sourceProtocolVersion: String?
  var sourceInitiator: String?
  var authentication: Authentication?
  var adapter: Adapter?

  /// Who is served, and the secret that proves it.
  struct Authentication {
    var type: String
    var username: String
    var secretUsage: String?
    var secretUUID: String?
  }

  enum Adapter {
    /// A SCSI host adapter.
    case scsi(name: String)
    /// A virtual port of a Fibre Channel adapter.
    case fibreChannel(wwnn: String, wwpn: String, parent: Parent?)
  }

  /// How the adapter that carries a virtual port is named.
  enum Parent {
    case name(String)
    case names(wwnn: String, wwpn: String)
    case fabric(wwn: String)
  }

  var xml: String {
    var xml = XMLBuilder()
    xml.element("pool", ["type": type]) { pool in
      pool.element("name", text: name)
      if hasSource { pool.element("source", containing: writeSource) }
      if let target { pool.element("target") { $0.element("path", text: target) } }
    }
    return xml.text
  }

  /// Neither credentials nor the version of a protocol make a source by themselves.
  private var hasSource: Bool {
    adapter != nil
      || [sourceHost, sourcePath, sourceDevice, sourceName, sourceFormat, sourceInitiator].contains {
        $0 != nil
      }
  }

  private func writeSource(_ source: inout XMLBuilder) {
    if let sourceHost { source.element("host", ["name": sourceHost]) }
    if let sourcePath { source.element("dir", ["path": sourcePath]) }
    if let sourceDevice { source.element("device", ["path": sourceDevice]) }
    if let sourceInitiator { source.element("initiator") { $0.element("iqn", ["name": sourceInitiator]) } }
    adapter?.write(to: &source)
    if let authentication {
      source.element("auth", ["type": authentication.type, "username": authentication.username]) {
        $0.element("secret", ["usage": authentication.secretUsage, "uuid": authentication.secretUUID])
      }
    }
    if let sourceFormat { source.element("format", ["type": sourceFormat]) }
    if let sourceName { source.element("name", text: sourceName) }
    if let sourceProtocolVersion { source.element("protocol", ["ver": sourceProtocolVersion]) }
  }
}

extension PoolDescription.Adapter {
  /// The adapter of options: a virtual port needs both of its names, and wins over a plain adapter.
  init?(name: String?, wwnn: String?, wwpn: String?, parent: PoolDescription.Parent?) {
    if let wwnn, let wwpn {
      self = .fibreChannel(wwnn: wwnn, wwpn: wwpn, parent: parent)
    } else if let name {
      self = .scsi(name: name)
    } else {
      return nil
    }
  }

  fileprivate func write(to source: inout XMLBuilder) {
    switch self {
    case .scsi(let name): source.element("adapter", ["type": "scsi_host", "name": name])
    case .fibreChannel(let wwnn, let wwpn, .name(let parent)):
      source.element("adapter", ["type": "fc_host", "parent": parent, "wwnn": wwnn, "wwpn": wwpn])
    case .fibreChannel(let wwnn, let wwpn, .names(let parentNode, let parentPort)):
      source.element(
        "adapter",
        [
          "type": "fc_host", "parent_wwnn": parentNode, "parent_wwpn": parentPort, "wwnn": wwnn, "wwpn": wwpn,
        ])
    case .fibreChannel(let wwnn, let wwpn, .fabric(let fabric)):
      source.element(
        "adapter", ["type": "fc_host", "parent_fabric_wwn": fabric, "wwnn": wwnn, "wwpn": wwpn])
    case .fibreChannel(let wwnn, let wwpn, nil):
      source.element("adapter", ["type": "fc_host", "wwnn": wwnn, "wwpn": wwpn])
    }
  }
}

extension PoolDescription.Parent {
  /// The parent of options: its name first, then both world-wide names, then its fabric.
  init?(name: String?, wwnn: String?, wwpn: String?, fabric: String?) {
    if let name {
      self = .name(name)
    } else if let wwnn, let wwpn {
      self = .names(wwnn: wwnn, wwpn: wwpn)
    } else if let fabric {
      self = .fabric(wwn: fabric)
    } else {
      return nil
    }
  }
}
