import CommandModel
import CommandOutput
import Libvirt

/// Print what the host's firmware says of it.
struct SysInfo: Command {
  static let info = CommandInfo(
    "sysinfo", group: .host, "print what the firmware tells of the host, in XML",
    discussion: "These are the tables of SMBIOS, where the host has any: makers, versions and serial numbers."
  )

  static var examples: [Example] {
    [
      Example("sysinfo", "Print maker, model and serial numbers."),
      Example("sysinfo >machine.xml", "Keep it in a file."),
    ]
  }

  static let result: ResultShape? = .document

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    return try run.document(try attempt("failed to get sysinfo") { try connection.sysinfo() })
  }
}
