import CommandModel
import CommandOutput
import Libvirt

/// Start a network that has no definition.
struct NetCreate: Command {
  static let info = CommandInfo(
    "net-create", group: .network, "start a network from an XML file, without a definition",
    discussion: """
      The network is transient: when it stops, nothing is left of it. A network that has a definition of this name and
      UUID is started with the description from the file instead, and keeps its definition.
      """)

  static var examples: [Example] {
    [
      Example("net-create dmz.xml", "Start a network that is gone once it stops."),
      Example("net-create dmz.xml --validate", "Refuse a file that does not follow libvirt's schema."),
    ]
  }

  static let result: ResultShape? = .change(of: .network, "file")

  @Argument("file", "file with the XML description of the network", complete: .file) var file: InputFile
  @FlagBit(Network.CreateFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: Network.CreateFlags

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let xml = try file.text(in: run)
    let network = try attempt(
      "Failed to create network from \(file)", making: DescribedObject(xml: xml),
      isTaken: { try $0.isTakenNetwork(on: connection) || $0.isActiveNetwork(on: connection) }
    ) {
      try validate ? connection.createNetwork(xml: xml, flags) : connection.createNetwork(xml: xml)
    }
    return .change(
      "Network \(try network.name) created from \(file)", of: try network.identity,
      ["file": .string(file.path)])
  }
}
