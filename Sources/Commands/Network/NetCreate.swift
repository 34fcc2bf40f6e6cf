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
    try DescriptionFile(file).make(
      in: run, failure: "Failed to create network from \(file)",
      telling: { "Network \(try $0.name) created from \(file)" },
      isTaken: { try $0.isTakenNetwork(on: $1) || $0.isActiveNetwork(on: $1) }
    ) {
      try validate ? $0.createNetwork(xml: $1, flags) : $0.createNetwork(xml: $1)
    }
  }
}
