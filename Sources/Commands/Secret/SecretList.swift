import CommandModel
import CommandOutput
import Libvirt
import Platform
import XML

/// List secrets.
struct SecretList: Command {
  static let info = CommandInfo(
    "secret-list", group: .secret, "list secrets",
    discussion: "Shows the UUID of each secret and what it is for. The options keep those that match.")

  static let result: ResultShape? = .rows(of: Row.columns)

  typealias Filter = Connection.ListAllSecretsFlags

  @FlagBit(Filter.ephemeral, "ephemeral", "keep secrets that are held in memory only") var ephemeral: Bool
  @FlagBit(Filter.noEphemeral, "no-ephemeral", "keep secrets that are stored") var noEphemeral: Bool
  @FlagBit(Filter.private, "private", "keep secrets whose value nobody may read") var isPrivate: Bool
  @FlagBit(Filter.noPrivate, "no-private", "keep secrets whose value may be read") var noPrivate: Bool
  @FlagSet var flags: Filter

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: Row.columns, text: .table(["uuid", "usage"]))
    let connection = try run.connection()
    let listing = Listing("Failed to list secrets", id: { (secret: Secret) in try secret.uuid }) {
      try connection.secrets($0)
    } orElse: {
      try Self.oneByOne(connection, $0)
    }
    return try table.output {
      try listing.objects(flags).map {
        Row(secret: $0, uuid: try $0.uuid, usageType: try $0.usageType, usageID: try $0.usageID)
      }.sortedByName(\.uuid)
    } filling: { rows, needs in
      if needs.contains(Row.properties) { try addProperties(to: &rows, listing) }
      if needs.contains(Row.descriptionNeed) {
        Pipeline.update(&rows) { $0.description = try? Self.description(of: $0.secret) }
      }
    }
  }

  private func addProperties(to rows: inout [Row], _ listing: Listing<Secret, Filter>) throws {
    let ephemeral = try listing.membership(of: .ephemeral, or: .noEphemeral, in: flags)
    let hidden = try listing.membership(of: .private, or: .noPrivate, in: flags)
    for index in rows.indices {
      rows[index].isEphemeral = ephemeral.contains(rows[index].uuid)
      rows[index].isPrivate = hidden.contains(rows[index].uuid)
    }
  }

  private static func description(of secret: Secret) throws -> String? {
    try XMLDocument(parsing: try secret.xmlDescription()).root.child(named: "description")?.text
  }

  fileprivate struct Row: Sendable {
    var secret: Secret
    var uuid: String
    var usageType: Secret.UsageType
    var usageID: String
    var isEphemeral: Bool?
    var isPrivate: Bool?
    var description: String?

    static let properties = Needs(0)
    static let descriptionNeed = Needs(1)

    static let columns: [Column<Row>] = [
      Column("UUID", "uuid", isName: true) { .string($0.uuid) },
      Column("Usage", "usage", text: \.usageText) { $0.usageType == .none ? nil : .string($0.usageID) },
      Column(nil, "usageType") { Value($0.usageType.name) },
      Column(nil, "ephemeral", type: .truth, needs: properties) { Value($0.isEphemeral) },
      Column(nil, "private", type: .truth, needs: properties) { Value($0.isPrivate) },
      Column("Description", "description", needs: descriptionNeed, isDefault: false) {
        Value($0.description)
      },
    ]
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
