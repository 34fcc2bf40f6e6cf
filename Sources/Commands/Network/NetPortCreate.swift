import CommandModel
import CommandOutput
import Libvirt

/// Add a port to a network.
struct NetPortCreate: Command {
  static let info = CommandInfo(
    "net-port-create", group: .network, "add a port to a network, from an XML file",
    many: .each("given a port"),
    discussion: "Sets the network up for one more network card, and tells the UUID of the new port.")

  static var examples: [Example] {
    [
      Example("net-port-create lab port.xml", "Add the port that a file describes.", needs: .host),
      Example(
        "net-port-create lab port.xml --validate", "Refuse a file that does not follow libvirt's schema.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .port, "file")

  @Argument("network", "network name or uuid", complete: .activeNetworks) var network: NetworkReference
  @Argument("file", "file with the XML description of the port", complete: .file) var file: InputFile
  @FlagBit(NetworkPort.CreateFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: NetworkPort.CreateFlags

  func run(in run: Run) throws -> Output {
    let network = try run.network(network)
    let xml = try file.text(in: run)
    let port = try attempt(
      "Failed to create network from \(file)", making: DescribedObject(xml: xml),
      isTaken: { try $0.isPort(of: network) }
    ) { try network.createPort(xml: xml, flags) }
    return .change(
      "Network port \(try port.uuid) created from \(file)", of: try port.identity,
      ["file": .string(file.path)])
  }
}
