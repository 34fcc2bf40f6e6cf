import CommandModel
import CommandOutput
import Libvirt

/// Print which kinds of storage pool the host can have.
struct PoolCapabilities: Command {
  static let info = CommandInfo(
    "pool-capabilities", group: .pool, "print which kinds of storage pool there can be, in XML")

  static var examples: [Example] {
    [
      Example("pool-capabilities", "Print which kinds of pools this libvirt knows.", needs: .host),
      Example("pool-capabilities >pools.xml", "Keep that in a file.", needs: .host),
    ]
  }

  static let result: ResultShape? = .document

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let xml = try attempt("failed to get storage pool capabilities") {
      try connection.storagePoolCapabilities()
    }
    return .text(xml + "\n", key: "xml")
  }
}
