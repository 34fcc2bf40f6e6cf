import CommandModel
import CommandOutput
import Libvirt

/// Define a storage pool from options.
struct PoolDefineAs: Command {
  static let info = CommandInfo(
    "pool-define-as", group: .pool, "define a storage pool from options",
    discussion: """
      Writes the description of a pool and stores it, or prints it with --print-xml. Which options mean something
      depends on the kind of pool: a directory needs a target, a file server host, path and target, and so on.
      """)

  static var examples: [Example] {
    [
      Example("pool-define-as scratch dir --target /srv/scratch", "Define a folder as a pool."),
      Example(
        "pool-define-as vg0 logical --source-dev /dev/sdb --target /dev/vg0 --print-xml",
        "See the XML of a pool of logical volumes."),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .pool), .document)

  let options = PoolOptions()

  func checkOptions() throws { try options.refuseTwoSecrets() }

  func run(in run: Run) throws -> Output {
    let xml = options.description.xml
    if options.printXML { return try run.document(xml) }
    let connection = try run.connection()
    let name = options.name
    let pool = try attempt(
      "Failed to define pool \(name)", making: DescribedObject(name: name),
      isTaken: { $0.isTakenPool(on: connection) }
    ) { try connection.defineStoragePool(xml: xml) }
    return .change("Pool \(name) defined", of: try pool.identity)
  }
}
