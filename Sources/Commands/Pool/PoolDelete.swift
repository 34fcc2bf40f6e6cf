import CommandModel
import CommandOutput
import Libvirt

/// Delete the storage below a pool.
struct PoolDelete: Command {
  static let info = CommandInfo(
    "pool-delete", group: .pool, "delete the storage below an inactive storage pool",
    traits: .destructive, many: .each("deleted"),
    discussion: "What is lost cannot be got back. The definition of the pool stays; pool-undefine removes it."
  )

  static var examples: [Example] {
    [
      Example("'pool-destroy iso; pool-delete iso'", "Stop a pool, and delete its folder."),
      Example("--dry-run pool-delete iso", "Say what would be deleted."),
    ]
  }

  static let result: ResultShape? = .change(of: .pool)

  @Argument("pool", "pool name or uuid", complete: .inactivePools) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    let typed = pool.text
    let pool = try run.pool(pool)
    try attempt("Failed to delete pool \(typed)") { try pool.delete() }
    return .change("Pool \(typed) deleted", of: try pool.identity)
  }
}
