import CommandModel
import CommandOutput
import Libvirt

/// Remove a port from a network.
struct NetPortDelete: Command {
  static let info = CommandInfo(
    "net-port-delete", group: .network, "remove a port from a network",
    traits: .destructive, many: .each("deleted"),
    discussion: "Releases what the network holds for the port. A guest that is plugged in there loses it.")

  static let result: ResultShape? = .change(of: .port)

  let choice = NetworkPortChoice()

  func run(in run: Run) throws -> Output {
    try choice.output(in: run) { port in
      let (uuid, identity) = (try port.uuid, try port.identity)
      try attempt("Failed to delete network port \(uuid)") { try port.delete() }
      return .change("Network port \(uuid) deleted", of: identity)
    }
  }
}
