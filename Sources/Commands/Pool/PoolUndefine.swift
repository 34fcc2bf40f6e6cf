import CommandModel
import CommandOutput
import Libvirt

/// Remove the definition of a storage pool.
struct PoolUndefine: Command {
  static let info = CommandInfo(
    "pool-undefine", group: .pool, "remove the definition of an inactive storage pool",
    traits: .destructive, many: .each("undefined"),
    discussion: "What the pool consists of, such as a directory and its files, is not touched.")

  static let result: ResultShape? = .change(of: .pool)

  @Argument("pool", "pool name or uuid", complete: .inactivePools) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    let typed = pool.text
    let pool = try run.pool(pool)
    try attempt("Failed to undefine pool \(typed)") { try pool.undefine() }
    return .change("Pool \(typed) has been undefined", of: try pool.identity)
  }
}
