import CommandModel
import CommandOutput
import Libvirt

/// Make a device on the host, from an XML file.
struct NodedevCreate: Command {
  static let info = CommandInfo(
    "nodedev-create", group: .nodedev, "make a device on the host, from an XML file",
    discussion:
      "The device is a virtual port of a SCSI host or a mediated device, and gone when the host restarts.")

  static var examples: [Example] {
    [
      Example("nodedev-create vport.xml", "Make a virtual adapter as the file says.", needs: .host),
      Example(
        "nodedev-create vport.xml --validate", "Refuse a file that does not follow libvirt's schema.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice, "file")

  @Argument("file", "file with the XML description of the device", complete: .file) var file: InputFile
  @FlagBit(NodeDevice.CreateXMLFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: NodeDevice.CreateXMLFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to create node device from \(file)",
      telling: { "Node device \(try $0.name) created from \(file)" }
    ) { try $0.createNodeDevice(xml: $1, flags) }
  }
}
