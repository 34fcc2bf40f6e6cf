import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a storage pool.
struct PoolDumpXML: Command {
  static let info = CommandInfo(
    "pool-dumpxml", group: .pool, "print the XML description of a storage pool",
    many: .each("described"),
    discussion: """
      Describes the pool as it is active, or with --inactive as it is defined. With --xpath only the nodes that the
      expression finds are printed, with --wrap as one document.
      """)

  static var examples: [Example] {
    [
      Example("pool-dumpxml images", "Print the description."),
      Example("pool-dumpxml images --xpath //target/path", "Print where it lies."),
    ]
  }

  static let result: ResultShape? = .description(of: .pool)

  @Argument("pool", "pool name or uuid", complete: .pools) var pool: PoolReference
  @FlagBit(StoragePool.XMLFlags.inactive, "inactive", "describe the definition, not the active pool")
  var inactive: Bool
  let query = XMLQuery()
  @FlagSet var flags: StoragePool.XMLFlags

  func run(in run: Run) throws -> Output {
    let pool = try run.pool(pool)
    return try query.output(of: try pool.xmlDescription(flags), about: try pool.identity, in: run)
  }
}
