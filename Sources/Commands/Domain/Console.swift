import CommandModel
import CommandOutput
import Libvirt

/// Connect the terminal to a guest's console.
struct Console: Command {
  static let info = CommandInfo(
    "console", group: .domain, "connect the terminal to a guest's console",
    many: .one("the terminal is connected to one console at a time"),
    discussion: """
      Every key goes to the guest, Ctrl-C too, except the escape character, which leaves the console: Ctrl-], or what
      the global option -e says. It also ends with the guest's device, and with the connection.
      """)

  static var examples: [Example] {
    [
      Example("console web1", "Work at the serial console; Ctrl-] leaves it.", needs: .host),
      Example("console web1 --force", "Take the console over from somebody else who holds it.", needs: .host),
    ]
  }

  static let result: ResultShape? = .nothing

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option(
    "devname", "alias of the console, serial port or parallel port (default: the first console)",
    complete: .none("aliases stand in the domain's XML"))
  var devname: String?
  @FlagBit(Domain.ConsoleFlags.force, "force", "disconnect whoever is connected") var force: Bool
  @FlagBit(Domain.ConsoleFlags.safe, "safe", "connect only if the hypervisor keeps others out") var safe: Bool
  @Flag("resume", "let a paused guest run on once the terminal is connected") var resume: Bool
  @FlagSet var flags: Domain.ConsoleFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try run.openConsole(of: domain, device: devname, flags, resumes: resume)
    return .none
  }
}
