import CommandModel
import CommandOutput
import Libvirt

/// Find the CPU that several hosts can give to their guests.
struct CPUBaseline: Command {
  static let info = CommandInfo(
    "cpu-baseline", group: .host, "find the CPU that guests can have on all of several hosts",
    discussion: """
      Reads descriptions of CPUs, which may also be capabilities of hosts, one behind the other, and prints a description
      of the CPU that fits all of them: a guest with that CPU can move between these hosts.
      """)

  static var examples: [Example] {
    [
      Example("cpu-baseline cpus.xml", "Find a CPU with which guests can move between hosts."),
      Example(
        "cpu-baseline cpus.xml --features --migratable",
        "Name all features, and leave out what cannot be moved.", needs: .host),
    ]
  }

  static let result: ResultShape? = .document

  typealias Flags = Connection.BaselineCPUFlags

  @Argument("file", "file with XML descriptions of CPUs or hosts", complete: .file) var file: InputFile
  @FlagBit(Flags.expandFeatures, "features", "list features that the model of the CPU includes, too")
  var features: Bool
  @FlagBit(Flags.migratable, "migratable", "leave out features that keep a guest from moving")
  var migratable: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    return try run.document(try connection.baselineCPU(xmls: CPUDescriptions.read(file, in: run), flags))
  }
}
