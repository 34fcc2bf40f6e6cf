import CommandModel
import CommandOutput
import Libvirt

/// Show the name of a network interface, given its MAC address.
struct IfaceName: Command {
  static let info = CommandInfo(
    "iface-name", group: .interface, "show the name of a network interface, given its MAC address",
    many: .each("shown"))

  static var examples: [Example] {
    [
      Example("iface-name 52:54:00:12:34:56", "Print the name of the card with this address."),
      Example("iface-name 52:54:00:12:34:57 -o json", "The same as data."),
    ]
  }

  static let result: ResultShape? = .about(.interface)

  @Argument("interface", "MAC address of the interface", complete: .interfaceAddresses)
  var interface: InterfaceReference

  func run(in run: Run) throws -> Output {
    let interface = try run.interface(interface, by: [.mac])
    return .fact(try interface.name, of: try interface.identity)
  }
}
