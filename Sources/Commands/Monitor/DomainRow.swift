import CommandOutput
import Libvirt
import Platform

/// One domain of a listing, with what the chosen columns need and no more.
struct DomainRow: Sendable {
  /// What has to be fetched beyond id, UUID and name, which come with the list; the cheapest first.
  enum Need {
    // One question for all domains, which libvirt answers by itself.
    static let state = Needs(0)
    static let persistence = Needs(1)
    static let autostart = Needs(2)
    static let managedSave = Needs(3)
    static let securityModel = Needs(4)
    // One question for all, for which libvirt asks each hypervisor process.
    static let cpuTime = Needs(5)
    static let memory = Needs(6)
    static let vcpus = Needs(7)
    static let maxVcpus = Needs(8)
    // One question for all, and one for each that has some.
    static let snapshots = Needs(9)
    static let checkpoints = Needs(10)
    static let currentSnapshot = Needs(11)
    // A question for each active domain.
    static let updated = Needs(12)
    static let securityLabel = Needs(13)
    // A question for each domain.
    static let title = Needs(14)
    static let description = Needs(15)
    static let osType = Needs(16)
    static let messages = Needs(17)
    static let autostartOnce = Needs(18)
    // The guests themselves may have to be asked.
    static let addresses = Needs(19)
    static let hostname = Needs(20)

    static let statistics: Needs = [state, cpuTime, memory, vcpus, maxVcpus]
    static let guest: Needs = [addresses, hostname]
  }

  var domain: Domain
  var id: Int?
  var uuid: String
  var name: String
  var state: Domain.StateWithReason?
  var isPersistent: Bool?
  var autostart: Bool?
  var hasManagedSave: Bool?
  var securityModel: Connection.SecurityModel?
  /// In nanoseconds.
  var cpuTime: UInt64?
  /// In KiB, as is the largest.
  var memory: UInt64?
  var maxMemory: UInt64?
  var vcpus: Int?
  var maxVcpus: Int?
  var snapshots: Int?
  var checkpoints: Int?
  var currentSnapshot: String?
  var isUpdated: Bool?
  var securityLabel: Domain.SecurityLabel?
  var title: String?
  var description: DomainDescription?
  var osType: String?
  var messages: [String]?
  var autostartOnce: Bool?
  var guest: GuestNetwork?

  init(_ domain: Domain) throws(LibvirtError) {
    self.domain = domain
    id = domain.id
    uuid = try domain.uuid
    name = try domain.name
  }

  var isActive: Bool { id != nil }

  typealias Filter = Connection.ListAllDomainsFlags

  /// The domains that match, the active ones by id, then the others by name.
  ///
  /// - Throws: `LibvirtError`.
  static func list(_ connection: Connection, matching filter: Filter) throws -> [DomainRow] {
    try connection.domains(filter).map { try DomainRow($0) }.sorted(by: precedes)
  }

  private static func precedes(_ first: DomainRow, _ second: DomainRow) -> Bool {
    switch (first.id, second.id) {
    case (let a?, let b?): a < b
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): first.name.lowercased() < second.name.lowercased()
    }
  }
}
