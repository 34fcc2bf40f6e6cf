import CommandModel
import CommandOutput
import Libvirt

/// Edit the definition of a storage pool.
struct PoolEdit: Command {
  static let info = CommandInfo(
    "pool-edit", group: .pool, "edit the XML definition of a storage pool",
    many: .one("an editor shows one text at a time"),
    discussion: """
      Opens the definition in the editor that VISUAL or EDITOR names, or in vi, and stores what is saved there. A text
      that is not accepted can be edited again, and is kept in its file when you give up.
      """)

  static var examples: [Example] {
    [
      Example("pool-edit images", "Change the definition."),
      Example("'pool-edit images; pool-dumpxml images'", "Look at what has become of it."),
    ]
  }

  static let result: ResultShape? = .change(of: .pool)

  @Argument("pool", "pool name or uuid", complete: .pools) var pool: PoolReference

  func run(in run: Run) throws -> Output {
    try EditLoop(run: run).change(
      called: { "Pool \($0)" }, find: { try run.pool(pool) }, read: { try $0.definition() }
    ) { connection, xml, _ in try connection.defineStoragePool(xml: xml) }
  }
}

extension StoragePool {
  /// The pool as it is defined; as it is, where the driver knows no difference.
  fileprivate func definition() throws(LibvirtError) -> String {
    do {
      return try xmlDescription(.inactive)
    } catch  where error.code == .invalidArg {
      return try xmlDescription()
    }
  }
}
