import CommandModel
import CommandOutput
import Libvirt

/// Remove the definition of a network interface of the host.
struct IfaceUndefine: Command {
  static let info = CommandInfo(
    "iface-undefine", group: .interface, "remove the definition of a network interface of the host",
    traits: .destructive,
    many: .each("undefined"))

  static var examples: [Example] {
    [
      Example("iface-undefine eth1", "Forget the definition."),
      Example("'iface-destroy eth1; iface-undefine eth1'", "Take it down first."),
    ]
  }

  static let result: ResultShape? = .change(of: .interface)

  @Argument("interface", "interface name or MAC address", complete: .interfaces)
  var interface: InterfaceReference

  func run(in run: Run) throws -> Output {
    let typed = interface.text
    let interface = try run.interface(interface)
    let identity = try interface.identity
    try attempt("Failed to undefine interface \(typed)") { try interface.undefine() }
    return .change("Interface \(typed) undefined", of: identity)
  }
}
