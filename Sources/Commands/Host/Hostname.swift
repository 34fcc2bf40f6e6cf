import CommandModel
import CommandOutput
import Libvirt

/// Print the name of the host.
struct Hostname: Command {
  static let info = CommandInfo("hostname", group: .host, "print the name of the host")

  static var examples: [Example] {
    [
      Example("hostname", "Print the name that the host has for itself."),
      Example("-c qemu+ssh://root@lab2/system hostname", "See who answers at the other end.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("hostname")

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let name = try attempt("failed to get hostname") { try connection.hostname }
    return .value(text: name, key: "hostname", value: .string(name))
  }
}
