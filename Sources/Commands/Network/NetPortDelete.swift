import CommandModel
import CommandOutput
import Libvirt

/// Remove a port from a network.
struct NetPortDelete: Command {
  static let info = CommandInfo(
    "net-port-delete", group: .network, "remove a port from a network",
    traits: .destructive, many: .each("deleted"),
    discussion: "Releases what the network holds for the port. A guest that is plugged in there loses it.")

  static var examples: [Example] {
    [
      Example(
        "net-port-delete lab 7d9d0bc8-3c4a-4b1b-a4c7-c0ffee000001", "Remove a port that was left behind.",
        needs: .host),
      Example("--dry-run net-port-delete lab '*'", "Say which ports would be removed.", needs: .host),
    ]
  }

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
