import CommandModel
import CommandOutput
import Libvirt
import LibvirtAdmin

/// Show the versions of the library and of the daemon: virt-admin's `version`.
struct AdminVersion: Command {
  static let info = CommandInfo(
    "version", group: .virtAdmin, "show the versions of libvirt here and of the daemon", needs: .admin)

  static let result: ResultShape? = .keys("compiledLibrary", "library", "daemon")

  func run(in run: Run) throws -> Output {
    let connection = try run.adminConnection()
    let library = try attempt("failed to get the library version") { try AdminLibrary.version }
    let daemon = try attempt("failed to get the daemon version") { try connection.libraryVersion }
    return Output(
      text: [
        .line("Compiled against library: libvirt \(Library.buildVersion)"),
        .line("Using library: libvirt \(library)"), .line("Running against daemon: \(daemon)"),
      ],
      value: [
        "compiledLibrary": .string("\(Library.buildVersion)"), "library": .string("\(library)"),
        "daemon": .string("\(daemon)"),
      ])
  }
}
