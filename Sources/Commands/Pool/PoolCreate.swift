import CommandModel
import CommandOutput
import Libvirt

/// Start a storage pool that has no definition.
struct PoolCreate: Command {
  static let info = CommandInfo(
    "pool-create", group: .pool, "start a storage pool from an XML file, without a definition",
    discussion: """
      The pool is transient: when it stops, nothing is left of it but its storage. With --build that storage is made
      first, as by pool-build.
      """)

  static var examples: [Example] {
    [
      Example("pool-create pool.xml", "Start a pool that is gone once it stops."),
      Example("pool-create pool.xml --build", "Make its folder first.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .pool, "file")

  @Argument("file", "file with the XML description of the pool", complete: .file) var file: InputFile
  let building = PoolBuildOptions()
  @FlagSet var flags: StoragePool.CreateFlags

  func run(in run: Run) throws -> Output {
    try building.refuseBoth()
    return try DescriptionFile(file).make(
      in: run, failure: "Failed to create pool from \(file)",
      telling: { "Pool \(try $0.name) created from \(file)" },
      isTaken: { $0.isTakenPool(on: $1) }
    ) { try $0.createStoragePool(xml: $1, flags) }
  }
}
