import CommandModel
import CommandOutput
import Libvirt

/// Take down a network interface of the host.
struct IfaceDestroy: Command {
  static let info = CommandInfo(
    "iface-destroy", group: .interface, "take down a network interface of the host",
    traits: .destructive,
    many: .each("taken down"),
    discussion: "The definition stays: iface-start brings the interface up again.")

  static var examples: [Example] {
    [
      Example("iface-destroy eth1", "Take an interface down; its definition stays."),
      Example("--dry-run iface-destroy 'eth*'", "Say which would go down."),
    ]
  }

  static let result: ResultShape? = .change(of: .interface)

  @Argument("interface", "interface name or MAC address", complete: .activeInterfaces)
  var interface: InterfaceReference

  func run(in run: Run) throws -> Output {
    let typed = interface.text
    let interface = try run.interface(interface)
    try attempt("Failed to destroy interface \(typed)", isAlreadyThere: { try !interface.isActive }) {
      try interface.destroy()
    }
    if run.persona.failsAfterInterfaceDestroy { run.resultCode = .failure }
    return .change("Interface \(typed) destroyed", of: try interface.identity)
  }
}
