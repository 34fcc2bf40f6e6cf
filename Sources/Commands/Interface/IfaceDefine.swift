import CommandModel
import CommandOutput
import Libvirt

/// Define a network interface of the host.
struct IfaceDefine: Command {
  static let info = CommandInfo(
    "iface-define", group: .interface,
    "define a network interface of the host, or change the definition of one",
    discussion: "Reads a description in XML and stores it. The interface is not brought up.")

  static var examples: [Example] {
    [
      Example("iface-define eth2.xml", "Define an interface, which iface-start brings up."),
      Example("iface-define eth2.xml --validate", "Refuse a file that does not follow libvirt's schema."),
    ]
  }

  static let result: ResultShape? = .change(of: .interface, "file")

  @Argument("file", "file with the XML description of the interface", complete: .file) var file: InputFile
  @FlagBit(HostInterface.DefineFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: HostInterface.DefineFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to define interface from \(file)",
      telling: { "Interface \(try $0.name) defined from \(file)" }
    ) { try $0.defineHostInterface(xml: $1, flags) }
  }
}
