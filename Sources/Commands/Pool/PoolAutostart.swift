import CommandModel
import CommandOutput
import Libvirt

/// Have a storage pool start with the host, or no more.
struct PoolAutostart: Command {
  static let info = CommandInfo(
    "pool-autostart", group: .pool, "have a storage pool start with the host, or no more",
    many: .each("marked"))

  static var examples: [Example] {
    [
      Example("pool-autostart images", "Start the pool with the host."),
      Example("pool-autostart images --disable", "Start it by hand from now on."),
    ]
  }

  static let result: ResultShape? = .change(of: .pool, "autostart")

  @Argument("pool", "pool name or uuid", complete: .pools) var pool: PoolReference
  @Flag("disable", "do not start the pool with the host any more") var disable: Bool

  func run(in run: Run) throws -> Output {
    try run.mark(try run.pool(pool), "pool", typed: pool.text, asAutostarted: !disable)
  }
}
