import CommandModel
import CommandOutput
import Libvirt

/// Show the name of a storage pool.
struct PoolName: Command {
  static let info = CommandInfo(
    "pool-name", group: .pool, "show the name of a storage pool, given its uuid", many: .each("named"))

  static var examples: [Example] {
    [
      Example(#"pool-name "$(vireo pool-uuid images)""#, "Print the name that belongs to a UUID."),
      Example("pool-name 3b6f1b44-0d64-4a3c-9c39-1f0e5d9b0c11", "Print the name of a UUID from elsewhere."),
    ]
  }

  static let result: ResultShape? = .about(.pool)

  @Argument("pool", "pool uuid", complete: .poolUUIDs) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    let pool = try run.pool(pool, by: [.uuid])
    return .fact(try pool.name, of: try pool.identity)
  }
}
