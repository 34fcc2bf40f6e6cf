import CommandOutput
import Libvirt
import Platform
import XML

/// One secret of a listing, with what the chosen columns need and no more.
struct SecretRow: Sendable {
  typealias Filter = Connection.ListAllSecretsFlags

  var secret: Secret
  var uuid: String
  var usageType: Secret.UsageType
  var usageID: String
  var isEphemeral: Bool?
  var isPrivate: Bool?
  var description: String?

  private static let properties = Needs(0)
  private static let descriptionNeed = Needs(1)

  /// All columns, in the order of the data.
  static let columns: [Column<SecretRow>] = [
    Column("UUID", "uuid", isName: true) { .string($0.uuid) },
    Column("Usage", "usage", text: \.usageText) { $0.usageType == .none ? nil : .string($0.usageID) },
    Column(nil, "usageType") { Value($0.usageType.name) },
    Column(nil, "ephemeral", type: .truth, needs: properties) { Value($0.isEphemeral) },
    Column(nil, "private", type: .truth, needs: properties) { Value($0.isPrivate) },
    Column("Description", "description", needs: descriptionNeed, isDefault: false) {
      Value($0.description)
    },
  ]

  private var usageText: String { usages.last ?? "Unused" }

  /// What the secret is for, in the words by which it can be named: without its kind, and with it.
  var usages: [String] { usageType == .none ? [] : [usageID, "\(usageType.name ?? "unknown") \(usageID)"] }
}

extension SecretRow {
  /// How secrets are listed.
  static func listing(_ connection: Connection) -> Listing<Secret, Filter> {
    Listing("Failed to list secrets", id: { (secret: Secret) in try secret.uuid }) {
      try connection.secrets($0)
    } orElse: {
      try oneByOne(connection, $0)
    }
  }

  /// The secrets that pass a filter, by UUID.
  static func list(_ listing: Listing<Secret, Filter>, _ filter: Filter) throws -> [SecretRow] {
    try listing.objects(filter).map {
      SecretRow(secret: $0, uuid: try $0.uuid, usageType: try $0.usageType, usageID: try $0.usageID)
    }.sortedByName(\.uuid)
  }

  /// Fetches what is needed.
  static func fill(
    _ rows: inout [SecretRow], _ needs: Needs, _ listing: Listing<Secret, Filter>, _ filter: Filter
  ) throws {
    if needs.contains(properties) { try addProperties(to: &rows, listing, filter) }
    if needs.contains(descriptionNeed) {
      Pipeline.update(&rows) { $0.description = try? description(of: $0.secret) }
    }
  }

  private static func addProperties(
    to rows: inout [SecretRow], _ listing: Listing<Secret, Filter>, _ filter: Filter
  ) throws {
    let ephemeral = try listing.membership(of: .ephemeral, or: .noEphemeral, in: filter)
    let hidden = try listing.membership(of: .private, or: .noPrivate, in: filter)
    for index in rows.indices {
      rows[index].isEphemeral = ephemeral.contains(rows[index].uuid)
      rows[index].isPrivate = hidden.contains(rows[index].uuid)
    }
  }

  private static func description(of secret: Secret) throws -> String? {
    try XMLDocument(parsing: try secret.xmlDescription()).root.child(named: "description")?.text
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
