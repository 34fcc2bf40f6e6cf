import CommandModel
import CommandOutput
import Libvirt

/// List secrets.
struct SecretList: Command {
  static let info = CommandInfo(
    "secret-list", group: .secret, "list secrets",
    discussion: "Shows the UUID of each secret and what it is for. The options keep those that match.")

  typealias Filter = Connection.ListAllSecretsFlags

  @FlagBit(Filter.ephemeral, "ephemeral", "keep secrets that are held in memory only") var ephemeral: Bool
  @FlagBit(Filter.noEphemeral, "no-ephemeral", "keep secrets that are stored") var noEphemeral: Bool
  @FlagBit(Filter.private, "private", "keep secrets whose value nobody may read") var isPrivate: Bool
  @FlagBit(Filter.noPrivate, "no-private", "keep secrets whose value may be read") var noPrivate: Bool
  @FlagSet var flags: Filter

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let filter = flags
    let secrets = try listing("Failed to list secrets") {
      try connection.secrets(filter)
    } orElse: {
      try Self.oneByOne(connection, filter)
    }
    var rows = try secrets.map {
      Row(uuid: try $0.uuid, usageType: try $0.usageType, usageID: try $0.usageID)
    }.sortedByName(\.uuid)
    if !run.isText, !rows.isEmpty { try addProperties(to: &rows, from: connection, filter) }
    return Table(Self.columns).output(rows)
  }

  fileprivate struct Row: Sendable {
    var uuid: String
    var usageType: Secret.UsageType
    var usageID: String
    var isEphemeral: Bool?
    var isPrivate: Bool?
  }

  private static let columns: [Column<Row>] = [
    Column("UUID", "uuid", isName: true) { .string($0.uuid) },
    Column("Usage", "usage", text: \.usageText) { $0.usageType == .none ? nil : .string($0.usageID) },
    Column(nil, "usageType") { Value($0.usageType.name) },
    Column(nil, "ephemeral") { Value($0.isEphemeral) },
    Column(nil, "private") { Value($0.isPrivate) },
  ]

  /// What only data show: one call for each, where the filter does not settle it.
  private func addProperties(to rows: inout [Row], from connection: Connection, _ filter: Filter) throws {
    let ids = { (yes: Filter) in try connection.secrets(yes).map { try $0.uuid } }
    let ephemeral = try Membership(of: .ephemeral, or: .noEphemeral, in: filter, asking: ids)
    let hidden = try Membership(of: .private, or: .noPrivate, in: filter, asking: ids)
    for index in rows.indices {
      rows[index].isEphemeral = ephemeral.contains(rows[index].uuid)
      rows[index].isPrivate = hidden.contains(rows[index].uuid)
    }
  }

  /// The secrets by the calls of old, for drivers without a list of all.
  private static func oneByOne(_ connection: Connection, _ filter: Filter) throws -> [Secret] {
    guard filter.isEmpty else {
      throw CommandFailure("Filtering is not supported by this libvirt", code: .notSupported)
    }
    return try attempt("Failed to count secrets") { try connection.secretUUIDs }
      .map { try connection.secret(uuid: $0) }
  }
}

extension SecretList.Row {
  fileprivate var usageText: String {
    usageType == .none ? "Unused" : "\(usageType.name ?? "unknown") \(usageID)"
  }
}
