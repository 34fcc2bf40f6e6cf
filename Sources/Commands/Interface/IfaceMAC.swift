import CommandModel
import CommandOutput
import Libvirt

/// Show the MAC address of a network interface, given its name.
struct IfaceMAC: Command {
  static let info = CommandInfo(
    "iface-mac", group: .interface, "show the MAC address of a network interface, given its name",
    many: .each("shown"))

  static var examples: [Example] {
    [
      Example("iface-mac eth0", "Print the address."),
      Example("iface-mac '*' -o json", "Print those of all interfaces."),
    ]
  }

  static let result: ResultShape? = .about(.interface)

  @Argument("interface", "interface name", complete: .interfaces)
  var interface: InterfaceReference

  func run(in run: Run) throws -> Output {
    let interface = try run.interface(interface, by: [.name])
    return .fact(try interface.macAddress, of: try interface.identity)
  }
}
