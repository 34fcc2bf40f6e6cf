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

  typealias CreateFlags = StoragePool.CreateFlags

  @Argument("pool", "name or uuid of the inactive pool", complete: .inactivePools) var pool: PoolReference
  @FlagBit(CreateFlags.withBuild, "build", "make the storage below the pool first") var build: Bool
  @FlagBit(
    CreateFlags.withBuildNoOverwrite, "no-overwrite", "build, and refuse a source that holds something")
  var noOverwrite: Bool
  @FlagBit(CreateFlags.withBuildOverwrite, "overwrite", "build, and overwrite whatever the source holds")
  var overwrite: Bool
  @FlagSet var flags: CreateFlags

  func run(in run: Run) throws -> Output {
    let typed = pool.text
    let pool = try run.pool(pool)
    if overwrite, noOverwrite { throw CommandFailure.exclusive("overwrite", "no-overwrite") }
    try attempt("Failed to start pool \(typed)", isAlreadyThere: { try pool.isActive }) {
      try pool.create(flags)
    }
    return .change("Pool \(typed) started", of: try pool.identity)
  }
}
