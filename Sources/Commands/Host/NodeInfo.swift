import CommandModel
import CommandOutput
import Libvirt

/// Show what the host is made of.
struct NodeInfo: Command {
  static let info = CommandInfo(
    "nodeinfo", group: .host, "show the CPUs and the memory of the host",
    discussion: "Prints model, number, frequency and topology of the CPUs, and how much memory there is.")

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    return .record(Self.record(try attempt("failed to get node information") { try connection.nodeInfo }))
  }

  static func record(_ info: Connection.NodeInfo) -> Record {
    Record(
      labelWidth: 20,
      [
        Field("CPU model:", "cpuModel", .string(info.model)),
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
