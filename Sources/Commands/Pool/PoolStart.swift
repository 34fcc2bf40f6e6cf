import CommandModel
import CommandOutput
import Libvirt

/// Start a storage pool that is defined.
struct PoolStart: Command {
  static let info = CommandInfo(
    "pool-start", group: .pool, "start a defined storage pool that is not active",
    many: .each("started"),
    discussion: """
      With --build the storage below the pool is made first, as by pool-build. --overwrite and --no-overwrite say what
      becomes of data that are there; each of them builds, too.
      """)

  static var examples: [Example] {
    [
      Example(
        "'pool-define-as scratch dir --target /srv/scratch; pool-build scratch; pool-start scratch'",
        "Define a pool, make its folder and start it."),
      Example("'pool-destroy iso; pool-start iso'", "Start a pool anew."),
    ]
  }

  static let result: ResultShape? = .change(of: .pool)

  @Argument("pool", "name or uuid of the inactive pool", complete: .inactivePools) var pool: PoolReference
  let building = PoolBuildOptions()
  @FlagSet var flags: StoragePool.CreateFlags

  func run(in run: Run) throws -> Output {
    let typed = pool.text
    let pool = try run.pool(pool)
    try building.refuseBoth()
    try attempt("Failed to start pool \(typed)", isAlreadyThere: { try pool.isActive }) {
      try pool.create(flags)
    }
    return .change("Pool \(typed) started", of: try pool.identity)
  }
}
