import CommandModel
import CommandOutput
import Libvirt

/// Remove the definition of a storage pool.
struct PoolUndefine: Command {
  static let info = CommandInfo(
    "pool-undefine", group: .pool, "remove the definition of an inactive storage pool",
    traits: .destructive, many: .each("undefined"),
    discussion: "What the pool consists of, such as a directory and its files, is not touched.")

  static var examples: [Example] {
    [
      Example("'pool-destroy iso; pool-undefine iso'", "Stop a pool and forget it; the volumes stay."),
      Example("'pool-define pool.xml; pool-undefine scratch'", "Define a pool, and think better of it."),
    ]
  }

  static let result: ResultShape? = .change(of: .pool)

  @Argument("pool", "pool name or uuid", complete: .inactivePools) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    let typed = pool.text
    let pool = try run.pool(pool)
    try attempt("Failed to undefine pool \(typed)") { try pool.undefine() }
    return .change("Pool \(typed) has been undefined", of: try pool.identity)
  }
}
