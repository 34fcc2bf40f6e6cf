import CommandModel
import CommandOutput
import Libvirt
import XML

/// Find the CPU that a hypervisor can give to guests on several hosts.
struct HypervisorCPUBaseline: Command {
  static let info = CommandInfo(
    "hypervisor-cpu-baseline", group: .host,
    "find the CPU that guests of a hypervisor can have on all of several hosts",
    discussion: """
      As cpu-baseline, but of what a hypervisor makes of the hosts' CPUs: the file may hold capabilities of hypervisors
      from domcapabilities. With --model the named model is described as the hypervisor has it on this host.
      """)

  static var examples: [Example] {
    [
      Example(
        "hypervisor-cpu-baseline cpus.xml --virttype kvm",
        "Find a CPU that guests can have on all of these hosts.", needs: .host),
      Example(
        "hypervisor-cpu-baseline cpus.xml --features --migratable",
        "Name all features, and leave out what cannot be moved.", needs: .host),
    ]
  }

  static let result: ResultShape? = .document

  typealias Flags = Connection.BaselineCPUFlags

  @Option("file", "file with XML descriptions of CPUs or hypervisors", complete: .file) var file: InputFile?
  let hypervisor = HypervisorChoice()
  @FlagBit(Flags.expandFeatures, "features", "list features that the model of the CPU includes, too")
  var features: Bool
  @FlagBit(Flags.migratable, "migratable", "leave out features that keep a guest from moving")
  var migratable: Bool
  @Option(
    "model", "CPU model to describe, instead of those of a file", complete: .none("names of CPU models"))
  var model: String?
  @FlagBit(
    Flags.ignoreHost, "ignore-host", "do not leave out what this host cannot give (libvirt 11.6.0 or newer)")
  var ignoreHost: Bool
  @FlagSet var flags: Flags

  func checkOptions() throws {
    if file != nil, model != nil { throw CommandFailure.exclusive("file", "model") }
  }

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let xml = try connection.baselineHypervisorCPU(
      xmls: try descriptions(in: run), emulator: hypervisor.emulator, architecture: hypervisor.architecture,
      machine: hypervisor.machine, virtualization: hypervisor.type, flags)
    return try run.document(xml)
  }

  private func descriptions(in run: Run) throws -> [String] {
    if let file { return try CPUDescriptions.read(file, in: run) }
    guard let model else {
      throw CommandFailure("Either --file or --model must be provided", code: .usage)
    }
    var xml = XMLBuilder()
    xml.element("cpu") { $0.element("model", text: model) }
    return [xml.text]
  }
}
