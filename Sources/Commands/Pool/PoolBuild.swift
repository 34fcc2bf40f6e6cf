import CommandModel
import CommandOutput
import Libvirt

/// Make the storage below a pool.
struct PoolBuild: Command {
  static let info = CommandInfo(
    "pool-build", group: .pool, "make the storage below a pool",
    traits: .destructive, many: .each("built"),
    discussion: """
      Makes the directory of a pool, or formats its disk. With --overwrite whatever was there is lost; with
      --no-overwrite a disk that holds something is refused.
      """)

  static var examples: [Example] {
    [
      Example(
        "'pool-define-as scratch dir --target /srv/scratch; pool-build scratch'",
        "Make the folder of a new pool."),
      Example(
        "pool-build disks --overwrite", "Write a new partition table, whatever stood there.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .pool)

  @Argument("pool", "pool name or uuid", complete: .inactivePools) var pool: PoolReference
  @FlagBit(StoragePool.BuildFlags.noOverwrite, "no-overwrite", "refuse a source that holds something already")
  var noOverwrite: Bool
  @FlagBit(StoragePool.BuildFlags.overwrite, "overwrite", "overwrite whatever the source holds")
  var overwrite: Bool
  @FlagSet var flags: StoragePool.BuildFlags

  func run(in run: Run) throws -> Output {
    let typed = pool.text
    let pool = try run.pool(pool)
    try attempt("Failed to build pool \(typed)", isAlreadyThere: { try pool.isActive }) {
      try pool.build(flags)
    }
    return .change("Pool \(typed) built", of: try pool.identity)
  }
}
