import CommandModel
import CommandOutput
import Libvirt

/// Start a storage pool that options describe.
struct PoolCreateAs: Command {
  static let info = CommandInfo(
    "pool-create-as", group: .pool, "start a storage pool from options, without a definition",
    discussion: """
      Writes the description of a pool and starts it, or prints it with --print-xml. The pool is transient: when it
      stops, nothing is left of it but its storage. With --build that storage is made first, as by pool-build.
      """)

  static var examples: [Example] {
    [
      Example(
        "pool-create-as scratch dir --target /srv/scratch", "Use a folder as a pool until it is stopped."),
      Example(
        "pool-create-as backup netfs --source-host nas --source-path /export --target /mnt/backup --print-xml",
        "See the XML of a pool on a server."),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .pool), .document)

  let options = PoolOptions()
  let building = PoolBuildOptions()
  @FlagSet var flags: StoragePool.CreateFlags

  func checkOptions() throws {
    try building.refuseBoth()
    try options.refuseTwoSecrets()
  }

  func run(in run: Run) throws -> Output {
    let xml = options.description.xml
    if options.printXML { return try run.document(xml) }
    let connection = try run.connection()
    let name = options.name
    let pool = try attempt(
      "Failed to create pool \(name)", making: DescribedObject(name: name),
      isTaken: { $0.isTakenPool(on: connection) }
    ) { try connection.createStoragePool(xml: xml, flags) }
    return .change("Pool \(name) created", of: try pool.identity)
  }
}
