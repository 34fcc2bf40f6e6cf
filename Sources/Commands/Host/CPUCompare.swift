import CommandModel
import CommandOutput
import Libvirt

/// Compare the host's CPU with the one that a file describes.
struct CPUCompare: Command {
  static let info = CommandInfo(
    "cpu-compare", group: .host, "compare the host's CPU with one that a file describes",
    discussion: """
      Tells whether the CPU that the file describes is the same, or lacks nothing that is there beside it. The file may
      also hold a domain or capabilities; the first CPU in it counts. It fails when a guest with that CPU could not run.
      """)

  static var examples: [Example] {
    [
      Example("cpu-compare cpu.xml", "See whether guests with this CPU could run here.", needs: .host),
      Example("cpu-compare cpu.xml --error", "Fail when they could not, for scripts.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("file", "comparison", "message")

  typealias Flags = Connection.CompareCPUFlags

  @Argument("file", "file with the XML description of a CPU", complete: .file) var file: InputFile
  @FlagBit(Flags.failIncompatible, "error", "say what is missing, as an error") var error: Bool
  @FlagBit(Flags.validateXml, "validate", "check the description against the schema first") var validate: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    return try CPUComparison(
      file: file, failure: "Failed to compare host CPU with \(file)",
      own: "host CPU"
    ).output(in: run) {
      try connection.compareCPU(xml: $0, flags)
    }
  }
}
