import CommandOutput
import Libvirt
import LibvirtAdmin
import Platform

/// One server of a listing, with what the chosen columns need and no more.
struct ServerRow: Sendable {
  var server: AdminServer
  /// Its place in the list.
  var number: Int
  var name: String
  var workers: TypedParameters?
  var limits: TypedParameters?

  /// What a server has to be asked for by itself.
  enum Need {
    static let workers = Needs(0)
    static let limits = Needs(1)
  }

  /// All columns, in the order of the data.
  static let columns: [Column<ServerRow>] =
    [
      Column("Id", "id", type: .number) { Value($0.number) },
      Column("Name", "name", isName: true) { .string($0.name) },
    ]
    + AdminParameter.workers.map { column($0.key, $0.value, Need.workers, \.workers) }
    + AdminParameter.limits.map { column($0.key, $0.value, Need.limits, \.limits) }

  private static func column(
    _ name: String, _ key: String, _ need: Needs,
    _ parameters: @escaping @Sendable (ServerRow) -> TypedParameters?
  ) -> Column<ServerRow> {
    Column(nil, key, type: .number, needs: need, isDefault: false) {
      AdminParameter.value(of: name, in: parameters($0))
    }
  }

  static func list(_ connection: AdminConnection) throws -> [ServerRow] {
    let uri = (try? connection.uri) ?? ""
    return try attempt("failed to obtain list of available servers from \(uri)") {
      try connection.servers().enumerated().map {
        ServerRow(server: $0.element, number: $0.offset, name: try $0.element.name)
      }
    }
  }

  /// Fetches what is needed: a question for each server.
  static func fill(_ rows: inout [ServerRow], _ needs: Needs) {
    Pipeline.update(&rows) { row in
      if needs.contains(Need.workers) { row.workers = try? row.server.threadPoolParameters() }
      if needs.contains(Need.limits) { row.limits = try? row.server.clientLimits() }
    }
  }
}
