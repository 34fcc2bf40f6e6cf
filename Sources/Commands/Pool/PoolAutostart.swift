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
    let typed = pool.text
    let pool = try run.pool(pool)
    let was = run.wantsData ? try? pool.autostart : nil
    try attempt("failed to \(disable ? "unmark" : "mark") pool \(typed) as autostarted") {
      try pool.setAutostart(!disable)
    }
    return .change(
      "Pool \(typed) \(disable ? "unmarked" : "marked") as autostarted", of: try pool.identity,
      changed: was != !disable, ["autostart": .bool(!disable)])
  }
}
