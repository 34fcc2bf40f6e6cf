import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show what the host is made of.
struct NodeInfo: Command {
  static let info = CommandInfo(
    "nodeinfo", group: .host, "show the CPUs and the memory of the host",
    discussion: "Prints model, number, frequency and topology of the CPUs, and how much memory there is.")

  static var examples: [Example] {
    [
      Example("nodeinfo", "Show CPUs, NUMA cells and memory."),
      Example("nodeinfo -o json", "The same with sizes in bytes."),
    ]
  }

  static let result: ResultShape? = .keys(
    "cpuModel", "architecture", "cpus", "cpuFrequency", "sockets", "coresPerSocket", "threadsPerCore",
    "numaCells", "memory")

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let info = try attempt("failed to get node information") { try connection.nodeInfo }
    let cpu = run.wantsData ? connection.hostCPU(of: info) : (architecture: nil, model: nil)
    return .record(Self.record(info, cpu))
  }

  static func record(
    _ info: Connection.NodeInfo, _ cpu: (architecture: String?, model: String?)
  ) -> Record {
    Record(
      labelWidth: 20,
      [
        Field("CPU model:", "cpuModel", Value(cpu.model), text: info.model),
        Field(nil, "architecture", Value(cpu.architecture)),
        Field("CPU(s):", "cpus", Value(info.cpus)),
        Field(
          "CPU frequency:", "cpuFrequency",
          Value(product: info.mhz == 0 ? nil : UInt64(exactly: info.mhz), 1_000_000),
          text: "\(info.mhz) MHz"),
        Field("CPU socket(s):", "sockets", Value(info.sockets)),
        Field("Core(s) per socket:", "coresPerSocket", Value(info.cores)),
        Field("Thread(s) per core:", "threadsPerCore", Value(info.threads)),
        Field("NUMA cell(s):", "numaCells", Value(info.numaNodes)),
        Field("Memory size:", "memory", Value(kibibytes: info.memoryKiB), text: "\(info.memoryKiB) KiB"),
      ])
  }
}

extension Connection {
  /// Architecture and model of the host's CPUs, by its capabilities; what they do not tell is nil.
  ///
  /// What libvirt calls the model of a node is the architecture with most hypervisors, and a model with few.
  fileprivate func hostCPU(of info: NodeInfo) -> (architecture: String?, model: String?) {
    let document = (try? capabilities()).flatMap { try? XMLDocument(parsing: $0) }
    let cpu = document.flatMap { try? $0.nodes(matching: "/capabilities/host/cpu").first }
    let architecture = cpu?.child(named: "arch")?.text
    let model = cpu?.child(named: "model")?.text
    return (architecture, model ?? (info.model == architecture ? nil : info.model))
  }
}
