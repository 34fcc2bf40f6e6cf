import CommandModel
import CommandOutput
import Libvirt

/// Show the UUID of a storage pool.
struct PoolUUID: Command {
  static let info = CommandInfo(
    "pool-uuid", group: .pool, "show the uuid of a storage pool, given its name", many: .each("shown"))

  static var examples: [Example] {
    [
      Example("pool-uuid images", "Print the UUID that belongs to a name."),
      Example("pool-uuid '@all' -o csv", "Print those of all pools in a table."),
    ]
  }

  static let result: ResultShape? = .about(.pool)

  @Argument("pool", "pool name", complete: .pools) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    let pool = try run.pool(pool, by: [.name])
    return .fact(try pool.uuid, of: try pool.identity)
  }
}
