import CommandModel
import CommandOutput
import Libvirt

/// List the CPU models that libvirt knows.
struct CPUModels: Command {
  static let info = CommandInfo(
    "cpu-models", group: .host, "list the CPU models that libvirt knows for an architecture",
    discussion: """
      What a hypervisor can make of them is for hypervisor-cpu-models. As data there are none for an architecture on
      which libvirt accepts any.
      """)

  static var examples: [Example] {
    [
      Example("cpu-models x86_64", "List the models of this architecture."),
      Example("cpu-models aarch64 -o json", "The same for a program."),
    ]
  }

  static let result: ResultShape? = .rows("cpuModel")

  @Argument("arch", "architecture, such as 'x86_64'", complete: .architectures) var architecture: String

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let names = try attempt("failed to get CPU model names") {
      try connection.cpuModelNames(architecture: architecture)
    }
    let list = Output.lines(names, key: "cpuModel")
    return names.isEmpty ? list.replacingText(with: .extra("all CPU models are accepted\n")) : list
  }
}
