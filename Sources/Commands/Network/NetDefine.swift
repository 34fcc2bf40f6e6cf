import CommandModel
import CommandOutput
import Libvirt

/// Define a network.
struct NetDefine: Command {
  static let info = CommandInfo(
    "net-define", group: .network, "define a network, or change the definition of one",
    discussion: """
      Reads a description in XML and stores it. The network is not started; one that is active takes the change when
      it is started again.
      """)

  static var examples: [Example] {
    [
      Example("net-define dmz.xml", "Define a network, which net-start starts."),
      Example("'net-define dmz.xml; net-autostart dmz; net-start dmz'", "Make a network for good."),
    ]
  }

  static let result: ResultShape? = .change(of: .network, "file")

  @Argument("file", "file with the XML description of the network", complete: .file) var file: InputFile
  @FlagBit(Network.DefineFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: Network.DefineFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to define network from \(file)",
      telling: { "Network \(try $0.name) defined from \(file)" },
      isTaken: { $0.isTakenNetwork(on: $1) }
    ) {
      try validate ? $0.defineNetwork(xml: $1, flags) : $0.defineNetwork(xml: $1)
    }
  }
}
