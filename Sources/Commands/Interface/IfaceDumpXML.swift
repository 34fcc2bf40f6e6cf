import CommandModel
import CommandOutput
import Libvirt

/// Print the XML description of a network interface of the host.
struct IfaceDumpXML: Command {
  static let info = CommandInfo(
    "iface-dumpxml", group: .interface, "print the XML description of a network interface of the host",
    many: .each("described"),
    discussion: """
      Describes the interface as it is, or with --inactive as it is defined. With --xpath only the nodes that the
      expression finds are printed, with --wrap as one document.
      """)

  static var examples: [Example] {
    [
      Example("iface-dumpxml eth0", "Print the description of the interface as it is."),
      Example("iface-dumpxml eth0 --xpath //mac/@address", "Print a part of it."),
    ]
  }

  static let result: ResultShape? = .description(of: .interface)

  @Argument("interface", "interface name or MAC address", complete: .interfaces)
  var interface: InterfaceReference
  @FlagBit(HostInterface.XMLFlags.inactive, "inactive", "describe the definition, not the interface as it is")
  var inactive: Bool
  let query = XMLQuery()
  @FlagSet var flags: HostInterface.XMLFlags

  func run(in run: Run) throws -> Output {
    let interface = try run.interface(interface)
    return try query.output(of: try interface.xmlDescription(flags), about: try interface.identity, in: run)
  }
}
