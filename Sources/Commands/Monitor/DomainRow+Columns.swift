import CommandOutput
import Libvirt

extension DomainRow {
  /// All columns, in the order of the data: first those that data have unasked.
  ///
  /// They are made at each start: closures, since a key path in their place is put together at run time.
  static let columns: [Column<DomainRow>] =
    identity + [
      flag("Persistent", "persistent", Need.persistence, isDefault: true) { $0.isPersistent },
      flag("Autostart", "autostart", Need.autostart, isDefault: true) { $0.autostart },
      flag("Managed Save", "managedSave", Need.managedSave, isDefault: true) { $0.hasManagedSave },
      text("Reason", "stateReason", Need.state, isDefault: true) { $0.state?.reason.word },
      text("Title", "title", Need.title) { $0.title ?? $0.description?.title },
    ] + resources + history + system + network + security

  private static let identity: [Column<DomainRow>] = [
    Column("Id", "id", type: .number, text: { $0.id.map { "\($0)" } ?? "-" }) { Value($0.id) },
    Column("Name", "name", isName: true) { .string($0.name) },
    Column("State", "state", needs: Need.state, style: { $0.state?.state.style }, text: { $0.stateText }) {
      Value($0.state?.state.word)
    },
    Column("UUID", "uuid") { .string($0.uuid) },
  ]

  private static let resources: [Column<DomainRow>] = [
    number("CPUs", "vcpus", Need.vcpus) { $0.vcpus },
    number("Max CPUs", "maxVcpus", Need.maxVcpus) { $0.maxVcpus },
    memory("Memory", "memory") { $0.memory },
    memory("Max Memory", "maxMemory") { $0.maxMemory },
    memory("Used Memory", "usedMemory") { $0.memory },
    Column(
      "CPU Time", "cpuTime", type: .duration, needs: Need.cpuTime, isDefault: false,
      text: { $0.cpuTime.map { (Double($0) / 1e9).fixed(1) + "s" } ?? "-" }
    ) { row in row.cpuTime.map { Value(seconds: $0) } ?? .null },
  ]

  private static let history: [Column<DomainRow>] = [
    number("Snapshots", "snapshots", Need.snapshots) { $0.snapshots },
    text("Snapshot", "currentSnapshot", Need.currentSnapshot) { $0.currentSnapshot },
    number("Checkpoints", "checkpoints", Need.checkpoints) { $0.checkpoints },
    flag("Updated", "updated", Need.updated) { $0.isUpdated },
    flag("Autostart Once", "autostartOnce", Need.autostartOnce) { $0.autostartOnce },
  ]

  private static let system: [Column<DomainRow>] = [
    text("Description", "description", Need.description) { $0.description?.text },
    text("OS", "os", Need.description) { $0.description?.os },
    text("OS Type", "osType", Need.osType) { $0.osType },
    text("Architecture", "architecture", Need.description) { $0.description?.architecture },
    Column("Messages", "messages", type: .list, needs: Need.messages, isDefault: false) {
      Value($0.messages)
    },
  ]

  private static let network: [Column<DomainRow>] = [
    Column("IP", "ip", type: .list, needs: Need.addresses, isDefault: false) { row in
      row.addresses.isEmpty ? .null : Value(row.addresses.map(\.address))
    },
    Column(
      "Addresses", "addresses", type: .list, needs: Need.addresses, isDefault: false, text: { $0.addressText }
    ) { .array($0.addresses.map(\.value)) },
    text("Hostname", "hostname", Need.hostname) { $0.guest?.hostname },
  ]

  private static let security: [Column<DomainRow>] = [
    text("Security Model", "securityModel", Need.securityModel) { $0.securityModel?.model },
    text("Security DOI", "securityDOI", Need.securityModel) { $0.securityModel?.domainOfInterpretation },
    text("Security Label", "securityLabel", Need.securityLabel) { $0.securityLabel?.label },
    text("Security Mode", "securityMode", Need.securityLabel) { row in
      row.securityLabel.map { $0.isEnforcing ? "enforcing" : "permissive" }
    },
  ]

  private static func text(
    _ title: String, _ key: String, _ needs: Needs, isDefault: Bool = false,
    _ read: @escaping @Sendable (DomainRow) -> String?
  ) -> Column<DomainRow> {
    Column(title, key, needs: needs, isDefault: isDefault, text: { read($0) ?? "" }) { Value(read($0)) }
  }

  private static func flag(
    _ title: String, _ key: String, _ needs: Needs, isDefault: Bool = false,
    _ read: @escaping @Sendable (DomainRow) -> Bool?
  ) -> Column<DomainRow> {
    Column(title, key, type: .truth, needs: needs, isDefault: isDefault) { Value(read($0)) }
  }

  private static func number(
    _ title: String, _ key: String, _ needs: Needs, _ read: @escaping @Sendable (DomainRow) -> Int?
  ) -> Column<DomainRow> {
    Column(title, key, type: .number, needs: needs, isDefault: false) { Value(read($0)) }
  }

  /// A column of KiB, of which the largest number means that there is no limit.
  private static func memory(
    _ title: String, _ key: String, _ read: @escaping @Sendable (DomainRow) -> UInt64?
  ) -> Column<DomainRow> {
    let value = { @Sendable (row: DomainRow) -> Value in
      read(row) == UInt64.max ? .unlimited : Value(kibibytes: read(row))
    }
    return Column(
      title, key, type: .size, needs: Need.memory, isDefault: false,
      text: { row in
        if case .integer(let bytes) = value(row), let size = UInt64(exactly: bytes) {
          return size.capacityText
        }
        return value(row).plainText
      }, value: value)
  }

  private var addresses: [GuestAddress] { guest?.addresses ?? [] }

  private var addressText: String {
    addresses.map { "\($0.address)/\($0.prefix)" }.joined(separator: ",")
  }

  /// The state in text; a domain with a managed save image is "saved" if that was asked for.
  private var stateText: String {
    if id == nil, hasManagedSave == true { return "saved" }
    return state?.state.text ?? "no state"
  }
}
