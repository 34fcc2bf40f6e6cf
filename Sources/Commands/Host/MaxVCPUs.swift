import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show how many virtual CPUs a domain may have.
struct MaxVCPUs: Command {
  static let info = CommandInfo(
    "maxvcpus", group: .host, "show how many virtual CPUs a domain may have",
    discussion: "The limit is that of the hypervisor for domains of the given type, or of its usual type.")

  static var examples: [Example] {
    [
      Example("maxvcpus", "Print the most CPUs that a guest may have."),
      Example("maxvcpus --type kvm", "Ask for guests with KVM."),
    ]
  }

  static let result: ResultShape? = .keys("maxVcpus")

  @Option("type", "domain type, such as 'kvm'", complete: .domainTypes) var type: String?

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let count = try Self.fromCapabilities(connection, type: type) ?? connection.maxVcpus(type: type)
    return .value(text: "\(count)", key: "maxVcpus", value: Value(count))
  }

  /// What the emulator itself says, which is nearer to the truth than the driver's own number.
  private static func fromCapabilities(_ connection: Connection, type: String?) -> Int? {
    guard let xml = try? connection.domainCapabilities(virtualization: type),
      let document = try? XMLDocument(parsing: xml),
      let text = try? document.string(matching: "string(/domainCapabilities/vcpu[1]/@max)")
    else { return nil }
    return Int(text)
  }
}
