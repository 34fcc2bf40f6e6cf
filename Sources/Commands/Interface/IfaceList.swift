import CommandModel
import CommandOutput
import Libvirt

/// List the network interfaces of the host.
struct IfaceList: Command {
  static let info = CommandInfo(
    "iface-list", group: .interface, "list the network interfaces of the host",
    discussion: "Shows the interfaces that are active, with --inactive those that are not, with --all both.")

  static var examples: [Example] {
    [
      Example("iface-list", "List what is up."),
      Example("iface-list --all --columns name,mac", "List all with two columns."),
    ]
  }

  static let result: ResultShape? = .rows(of: InterfaceRow.columns)

  @Flag("inactive", "list the interfaces that are not active") var inactive: Bool
  @Flag("all", "list active and inactive interfaces") var all: Bool

  func checkOptions() throws {
    if all, inactive { throw CommandFailure.exclusive("all", "inactive") }
  }

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: InterfaceRow.columns, text: .table(["name", "active", "mac"]))
    let filter: InterfaceRow.Filter = all ? [.active, .inactive] : inactive ? .inactive : .active
    return table.output(of: try InterfaceRow.list(try run.connection(), matching: filter))
  }
}
