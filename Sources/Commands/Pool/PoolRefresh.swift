import CommandModel
import CommandOutput
import Libvirt

/// Look again what a storage pool holds.
struct PoolRefresh: Command {
  static let info = CommandInfo(
    "pool-refresh", group: .pool, "look again which volumes a storage pool has",
    many: .each("refreshed"),
    discussion: "Needed when something other than libvirt has added, changed or removed files or volumes.")

  static var examples: [Example] {
    [
      Example("pool-refresh images", "Find images that were put there without libvirt."),
      Example("pool-refresh '@state=running'", "Look at all pools anew."),
    ]
  }

  static let result: ResultShape? = .change(of: .pool)

  @Argument("pool", "pool name or uuid", complete: .activePools) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    let typed = pool.text
    let pool = try run.pool(pool)
    try attempt("Failed to refresh pool \(typed)") { try pool.refresh() }
    return .change("Pool \(typed) refreshed", of: try pool.identity)
  }
}
