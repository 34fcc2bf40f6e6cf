import CommandModel
import CommandOutput
import Libvirt

/// Print the XML description of a device of the host.
struct NodedevDumpXML: Command {
  static let info = CommandInfo(
    "nodedev-dumpxml", group: .nodedev, "print the XML description of a device of the host",
    many: .each("described"),
    discussion: """
      Describes the device as it is, or with --inactive as it is defined, for which libvirt has to be 10.1.0 or newer.
      With --xpath only the nodes that the expression finds are printed, with --wrap as one document.
      """)

  static var examples: [Example] {
    [
      Example("nodedev-dumpxml computer", "Print what libvirt knows of the machine itself."),
      Example("nodedev-dumpxml scsi_host4 --xpath //wwpn", "Print a part of a description."),
    ]
  }

  static let result: ResultShape? = .description(of: .nodeDevice)

  @Argument(
    "device", "name of the device, or its two world-wide names with a comma between", complete: .nodeDevices)
  var device: NodeDeviceOrWWNReference
  @FlagBit(NodeDevice.XMLFlags.inactive, "inactive", "describe the definition, not the device as it is")
  var inactive: Bool
  let query = XMLQuery()
  @FlagSet var flags: NodeDevice.XMLFlags

  func run(in run: Run) throws -> Output {
    let device = try run.nodeDevice(device)
    return try query.output(of: try device.xmlDescription(flags), about: try device.identity, in: run)
  }
}
