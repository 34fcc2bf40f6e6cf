import CommandModel
import CommandOutput
import Libvirt

/// List the volumes of a storage pool.
struct VolList: Command {
  static let info = CommandInfo(
    "vol-list", group: .volume, "list the volumes of a storage pool",
    many: .each("shown"),
    discussion: "Shows name and path of each volume, with --details also its kind, capacity and allocation.")

  static var examples: [Example] {
    [
      Example("vol-list images", "List names and paths."),
      Example(
        "vol-list images --columns name,capacity --filter 'capacity>=4GiB' --sort -capacity",
        "List the large ones, the largest first."),
    ]
  }

  static let result: ResultShape? = .rows(of: VolumeRow.columns)

  @Argument("pool", "pool name or uuid", complete: .activePools) var pool: PoolReference
  @Flag("details", "show kind and sizes as well") var details: Bool

  func run(in run: Run) throws -> Output {
    let keys = ["name", "path"] + (details ? ["type", "capacity", "allocation"] : [])
    let table = try run.table(of: VolumeRow.columns, text: .table(keys))
    let pool = try run.pool(pool)
    return try table.output {
      try VolumeRow.list(pool)
    } filling: { rows, needs in
      VolumeRow.fill(&rows, needs, from: pool)
    }
  }
}
