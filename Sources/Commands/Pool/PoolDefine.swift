import CommandModel
import CommandOutput
import Libvirt

/// Define a storage pool.
struct PoolDefine: Command {
  static let info = CommandInfo(
    "pool-define", group: .pool, "define a storage pool, or change the definition of one",
    discussion: "Reads a description in XML and stores it. The pool is not started, and its storage not made."
  )

  static var examples: [Example] {
    [
      Example("pool-define pool.xml", "Define a pool, which pool-start starts."),
      Example("pool-define pool.xml --validate", "Refuse a file that does not follow libvirt's schema."),
    ]
  }

  static let result: ResultShape? = .change(of: .pool, "file")

  @Argument("file", "file with the XML description of the pool", complete: .file) var file: InputFile
  @FlagBit(StoragePool.DefineFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: StoragePool.DefineFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to define pool from \(file)",
      telling: { "Pool \(try $0.name) defined from \(file)" },
      isTaken: { $0.isTakenPool(on: $1) }
    ) { try $0.defineStoragePool(xml: $1, flags) }
  }
}
