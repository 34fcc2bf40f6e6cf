import CommandModel
import CommandOutput
import Libvirt

/// Show the name of a storage pool.
struct PoolName: Command {
  static let info = CommandInfo(
    "pool-name", group: .pool, "show the name of a storage pool, given its uuid", many: .each("named"))

  static let result: ResultShape? = .about(.pool)

  @Argument("pool", "pool uuid", complete: .none("a uuid")) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    let pool = try run.pool(pool, by: [.uuid])
    return .fact(try pool.name, of: try pool.identity)
  }
}
