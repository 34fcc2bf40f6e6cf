import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show the terminal device of a guest's console.
struct TTYConsole: Command {
  static let info = CommandInfo(
    "ttyconsole", group: .domain, "show the terminal device on the host that is a guest's console",
    many: .each("shown"))

  static var examples: [Example] {
    [
      Example(
        "ttyconsole web1", "Print the device to which a terminal program can be connected.", needs: .host),
      Example("ttyconsole '@state=running' -o csv", "List the devices of all guests that run.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.domain, "path")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let document = try XMLDocument(parsing: try domain.xmlDescription())
    guard let device = try document.string(matching: "/domain/devices/console/@tty"), !device.isEmpty else {
      guard !run.persona.failsInSilence else { throw CommandFailure() }
      throw CommandFailure("domain '\(try domain.name)' has no terminal device at present")
    }
    return .fact(device, of: try domain.identity, ["path": .string(device)])
  }
}
