import Libvirt
import XML

/// What a description in XML says that its object is called.
struct DescribedObject {
  var name: String?
  var uuid: String?
  /// What a secret is for, which no two are for.
  private(set) var usage: (type: String, id: String)?

  init(name: String?, uuid: String? = nil) {
    self.name = name
    self.uuid = uuid
  }

  /// Reads a description; one that cannot be read names nothing.
  init(xml: String) {
    guard let document = try? XMLDocument(parsing: xml) else { return }
    // A network filter has its name as an attribute, the binding of one has that of its device.
    name = try? document.nodes(matching: "/*/name | /filter/@name | /filterbinding/portdev/@name").first?.text
    uuid = try? document.nodes(matching: "/*/uuid").first?.text.lowercased()
    if let element = document.root.child(named: "usage"), let type = element["type"],
      let id = element.children.first?.text
    {
      usage = (type, id)
    }
  }

  /// Whether another object has the name or the UUID.
  ///
  /// - Parameters: how objects are found; both throw where there is none.
  func isTaken<Object: UniqueObject>(
    byName: (String) throws -> Object, byUUID: (String) throws -> Object
  ) -> Bool {
    if let name, let other = try? byName(name) { return (try? other.uuid) != uuid }
    guard let uuid, let other = try? byUUID(uuid) else { return false }
    return (try? other.name) != name
  }
}

/// An object that libvirt knows by a name.
protocol NamedObject {
  var name: String { get throws(LibvirtError) }
}

/// An object that libvirt knows by a name and a UUID.
protocol UniqueObject: NamedObject {
  var uuid: String { get throws(LibvirtError) }
}

extension Domain: UniqueObject {}
extension HostInterface: NamedObject {}
extension Network: UniqueObject {}
extension StoragePool: UniqueObject {}
extension NetworkFilter: UniqueObject {}

extension DescribedObject {
  /// Whether a domain of another UUID has the name, or one of another name the UUID.
  func isTakenDomain(on connection: Connection) -> Bool {
    isTaken(byName: { try connection.domain(named: $0) }, byUUID: { try connection.domain(uuid: $0) })
  }

  func isTakenNetwork(on connection: Connection) -> Bool {
    isTaken(byName: { try connection.network(named: $0) }, byUUID: { try connection.network(uuid: $0) })
  }

  /// Whether a network of that name is active.
  func isActiveNetwork(on connection: Connection) throws -> Bool {
    guard let name else { return false }
    return try connection.network(named: name).isActive
  }

  /// Whether a network has a port of that UUID.
  func isPort(of network: Network) throws -> Bool {
    guard let uuid else { return false }
    _ = try network.port(uuid: uuid)
    return true
  }

  func isTakenFilter(on connection: Connection) -> Bool {
    isTaken(
      byName: { try connection.networkFilter(named: $0) }, byUUID: { try connection.networkFilter(uuid: $0) })
  }

  /// Whether the device has a filter already.
  func isFilterBinding(on connection: Connection) throws -> Bool {
    guard let name else { return false }
    _ = try connection.networkFilterBinding(portDevice: name)
    return true
  }

  func isTakenPool(on connection: Connection) -> Bool {
    isTaken(
      byName: { try connection.storagePool(named: $0) }, byUUID: { try connection.storagePool(uuid: $0) })
  }

  /// Whether another secret is for the same.
  func isTakenUsage(on connection: Connection) throws -> Bool {
    guard let usage else { return false }
    return try SecretRow.list(SecretRow.listing(connection), []).contains {
      $0.uuid != uuid && $0.usageType.name == usage.type && $0.usageID == usage.id
    }
  }

  /// Whether a domain of that name runs.
  func isActiveDomain(on connection: Connection) throws -> Bool {
    guard let name else { return false }
    return try connection.domain(named: name).isActive
  }

  /// Whether a pool has a volume of that name.
  func isVolume(of pool: StoragePool) throws -> Bool {
    guard let name else { return false }
    _ = try pool.volume(named: name)
    return true
  }

  /// Whether a domain has a snapshot of that name.
  func isSnapshot(of domain: Domain) throws -> Bool {
    guard let name else { return false }
    _ = try domain.snapshot(named: name)
    return true
  }
}
