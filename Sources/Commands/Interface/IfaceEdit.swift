import CommandModel
import CommandOutput
import Libvirt

/// Edit the XML definition of a network interface of the host.
struct IfaceEdit: Command {
  static let info = CommandInfo(
    "iface-edit", group: .interface, "edit the XML definition of a network interface of the host",
    many: .one("an editor shows one text at a time"),
    discussion: """
      Opens the definition in the editor that VISUAL or EDITOR names, or in vi, and stores what is saved there. A text
      that is not accepted can be edited again, and is kept in its file when you give up.
      """)

  static var examples: [Example] {
    [
      Example("iface-edit eth1", "Change the definition, in the editor."),
      Example("'iface-edit eth1; iface-dumpxml eth1'", "Look at what has become of it."),
    ]
  }

  static let result: ResultShape? = .change(of: .interface)

  @Argument("interface", "interface name or MAC address", complete: .interfaces)
  var interface: InterfaceReference

  func run(in run: Run) throws -> Output {
    try EditLoop(run: run).change(
      called: { "Interface \($0)" }, find: { try run.interface(interface) },
      read: { try $0.definition(for: run.persona) }
    ) { connection, xml, _ in try connection.defineHostInterface(xml: xml) }
  }
}
