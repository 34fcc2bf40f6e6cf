import CommandModel
import CommandOutput
import Libvirt

/// Stop a storage pool.
struct PoolDestroy: Command {
  static let info = CommandInfo(
    "pool-destroy", group: .pool, "stop an active storage pool",
    traits: .destructive, many: .each("destroyed"),
    discussion: """
      The volumes and their data stay where they are, and so does the definition; a transient pool is gone.
      """)

  static var examples: [Example] {
    [
      Example("pool-destroy iso", "Stop a pool; the volumes stay where they are."),
      Example("--dry-run pool-destroy '@all'", "Say which would be stopped."),
    ]
  }

  static let result: ResultShape? = .change(of: .pool)

  @Argument("pool", "pool name or uuid", complete: .activePools) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    let typed = pool.text
    let pool = try run.pool(pool)
    try attempt("Failed to destroy pool \(typed)", isAlreadyThere: { try !pool.isActive }) {
      try pool.destroy()
    }
    return .change("Pool \(typed) destroyed", of: try pool.identity)
  }
}
