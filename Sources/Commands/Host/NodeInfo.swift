import CommandModel
import CommandOutput
import Libvirt

/// Show what the host is made of.
struct NodeInfo: Command {
  static let info = CommandInfo(
    "nodeinfo", group: .host, "show the CPUs and the memory of the host",
    discussion: "Prints model, number, frequency and topology of the CPUs, and how much memory there is.")

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let info = try attempt("failed to get node information") { try connection.nodeInfo }
    return .record(
      Record(
        labelWidth: 20,
        [
          Field("CPU model:", "cpuModel", .string(info.model)),
          Field("CPU(s):", "cpus", Value(info.cpus)),
          Field(
            "CPU frequency:", "cpuFrequency", Value(info.mhz == 0 ? nil : info.mhz * 1_000_000),
            text: "\(info.mhz) MHz"),
          Field("CPU socket(s):", "sockets", Value(info.sockets)),
          Field("Core(s) per socket:", "coresPerSocket", Value(info.cores)),
          Field("Thread(s) per core:", "threadsPerCore", Value(info.threads)),
          Field("NUMA cell(s):", "numaCells", Value(info.numaNodes)),
          Field("Memory size:", "memory", Value(bytes: info.memoryKiB), text: "\(info.memoryKiB) KiB"),
        ]))
  }
}
