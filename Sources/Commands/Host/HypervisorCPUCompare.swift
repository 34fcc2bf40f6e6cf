import CommandModel
import CommandOutput
import Libvirt

/// Compare the CPU that a hypervisor gives to its guests with the one that a file describes.
struct HypervisorCPUCompare: Command {
  static let info = CommandInfo(
    "hypervisor-cpu-compare", group: .host,
    "compare the CPU that a hypervisor gives to its guests with one that a file describes",
    discussion: """
      Tells whether the CPU that the file describes is the same, or lacks nothing that is there beside it. The file may
      also hold a domain or capabilities; the first CPU in it counts. It fails when a guest with that CPU could not run.
      """)

  static var examples: [Example] {
    [
      Example(
        "hypervisor-cpu-compare cpu.xml --virttype kvm",
        "See whether this hypervisor can give guests such a CPU.", needs: .host),
      Example(
        "hypervisor-cpu-compare cpu.xml --machine q35 --error", "Fail when it cannot, for scripts.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("file", "comparison", "message")

  typealias Flags = Connection.CompareCPUFlags

  @Argument("file", "file with the XML description of a CPU", complete: .file) var file: InputFile
  let hypervisor = HypervisorChoice()
  @FlagBit(Flags.failIncompatible, "error", "say what is missing, as an error") var error: Bool
  @FlagBit(Flags.validateXml, "validate", "check the description against the schema first") var validate: Bool
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    return try CPUComparison(
      file: file, failure: "Failed to compare hypervisor CPU with \(file)",
      own: "the CPU provided by hypervisor on the host"
    ).output(in: run) {
      try connection.compareHypervisorCPU(
        xml: $0, emulator: hypervisor.emulator, architecture: hypervisor.architecture,
        machine: hypervisor.machine, virtualization: hypervisor.type, flags)
    }
  }
}
