import CommandModel
import CommandOutput
import Libvirt
import XML

/// List the CPU models that a hypervisor can give to guests.
struct HypervisorCPUModels: Command {
  static let info = CommandInfo(
    "hypervisor-cpu-models", group: .host, "list the CPU models that a hypervisor can give to its guests",
    discussion: "Those that this host cannot run are left out, unless --all is given.")

  static var examples: [Example] {
    [
      Example(
        "hypervisor-cpu-models --arch s390x", "List what guests of an architecture can have.", needs: .host),
      Example(
        "hypervisor-cpu-models --all --virttype kvm", "Name what cannot be used here, too.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows("cpuModel")

  let hypervisor = HypervisorChoice()
  @Flag("all", "list models that this host cannot run, too") var all: Bool

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let xml = try attempt("failed to get hypervisor CPU model names") {
      try hypervisor.capabilities(on: connection)
    }
    let models = "/domainCapabilities/cpu/mode[@name='custom' and @supported='yes']/model"
    let nodes = try XMLDocument(parsing: xml).nodes(matching: all ? models : models + "[@usable='yes']")
    return .lines(nodes.map(\.text), key: "cpuModel")
  }
}
