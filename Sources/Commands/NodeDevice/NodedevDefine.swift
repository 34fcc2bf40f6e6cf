import CommandModel
import CommandOutput
import Libvirt

/// Define a mediated device, or change the definition of one.
struct NodedevDefine: Command {
  static let info = CommandInfo(
    "nodedev-define", group: .nodedev, "define a mediated device, or change the definition of one",
    discussion: "Reads a description in XML and stores it. The device is not started.")

  static var examples: [Example] {
    [
      Example(
        "nodedev-define mdev.xml", "Define a mediated device, which nodedev-start starts.", needs: .host),
      Example(
        "nodedev-define mdev.xml --validate", "Refuse a file that does not follow libvirt's schema.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice, "file")

  @Argument("file", "file with the XML description of the device", complete: .file) var file: InputFile
  @FlagBit(NodeDevice.DefineXMLFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: NodeDevice.DefineXMLFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to define node device from '\(file)'",
      telling: { "Node device '\(try $0.name)' defined from '\(file)'" }
    ) { try $0.defineNodeDevice(xml: $1, flags) }
  }
}
