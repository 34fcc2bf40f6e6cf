import CommandModel
import CommandOutput
import Libvirt

/// Have libvirt take over a QEMU process that it has not started.
struct QEMUAttach: Command {
  static let info = CommandInfo(
    "qemu-attach", group: .domain, "take over a QEMU process that was started without libvirt",
    discussion:
      "Few versions of libvirt can do this, and the domain may lack what libvirt could not find out.")

  static var examples: [Example] {
    [
      Example(
        "qemu-attach 12345", "Take over the process with this number, where libvirt still can.", needs: .host),
      Example("--dry-run qemu-attach 12345", "Say what would be done."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "hostProcess")

  @Argument("pid", "process id of QEMU", complete: .none("a process of the host"), positional: true)
  var process: UInt32

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let domain = try attempt("Failed to attach to pid \(process)") {
      try connection.attachQEMU(process: process)
    }
    return .change(
      "Domain '\(try domain.name)' attached to pid \(process)", of: try domain.identity,
      ["hostProcess": Value(process)])
  }
}
