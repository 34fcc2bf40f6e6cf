import CommandModel
import CommandOutput
import Libvirt

/// Print which kinds of storage pool the host can have.
struct PoolCapabilities: Command {
  static let info = CommandInfo(
    "pool-capabilities", group: .pool, "print which kinds of storage pool there can be, in XML")

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
