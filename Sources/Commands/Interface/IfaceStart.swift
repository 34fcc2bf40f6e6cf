import CommandModel
import CommandOutput
import Libvirt

/// Bring up a network interface of the host.
struct IfaceStart: Command {
  static let info = CommandInfo(
    "iface-start", group: .interface, "bring up a network interface of the host",
    many: .each("started"))

  static var examples: [Example] {
    [
      Example("'iface-destroy eth1; iface-start eth1'", "Take an interface down and up again."),
      Example("'iface-define eth2.xml; iface-start eth2'", "Define an interface, and bring it up."),
    ]
  }

  static let result: ResultShape? = .change(of: .interface)

  @Argument("interface", "interface name or MAC address", complete: .inactiveInterfaces)
  var interface: InterfaceReference

  func run(in run: Run) throws -> Output {
    let typed = interface.text
    let interface = try run.interface(interface)
    try attempt("Failed to start interface \(typed)", isAlreadyThere: { try interface.isActive }) {
      try interface.create()
    }
    return .change("Interface \(typed) started", of: try interface.identity)
  }
}
