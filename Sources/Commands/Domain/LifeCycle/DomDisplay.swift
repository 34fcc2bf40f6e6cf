import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show how a viewer reaches a guest's screen.
struct DomDisplay: Command {
  static let info = CommandInfo(
    "domdisplay", group: .domain, "show the URI by which a viewer reaches a guest's screen",
    many: .each("shown"),
    discussion: """
      Shows the first of VNC, SPICE and RDP, the one that --type names, or with --all one of each. Where the server
      listens on all addresses, the host of the connection stands in the URI.
      """)

  static var examples: [Example] {
    [
      Example("domdisplay web1", "Show where a viewer finds the screen."),
      Example(
        "domdisplay web1 --type vnc --include-password",
        "The same with the password, for a viewer that cannot ask."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "type", "display", "address", "port", "tlsPort", "socket"),
    .rows("name", "uuid", "id", "type", "display", "address", "port", "tlsPort", "socket"))

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Flag("include-password", "put the password into the URI") var includePassword: Bool
  @Option("type", "kind of screen: vnc, spice or rdp", complete: .words(GraphicsDisplay.types))
  var type: Late<String>?
  @Flag("all", "show a screen of each kind") var all: Bool

  func checkOptions() throws {
    if all, type != nil { throw CommandFailure.exclusive("all", "type") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard try domain.isActive else { throw CommandFailure("Domain is not running") }
    let type = try type?.value()
    let document = try XMLDocument(parsing: try domain.xmlDescription(includePassword ? .secure : []))
    let connection = try run.connection()
    var displays: [GraphicsDisplay] = []
    for kind in GraphicsDisplay.types where type.map({ $0 == kind }) ?? true {
      guard let display = try GraphicsDisplay(kind, in: document, of: connection) else { continue }
      displays.append(display)
      if !all { break }
    }
    guard let first = displays.first else {
      let kind = type.map { " with type '\($0)'" } ?? ""
      throw CommandFailure("No graphical display\(kind) found", code: .notFound)
    }
    let identity = try domain.identity
    guard all else {
      return Output(
        text: [.text(first.uri)], value: .object(identity + first.members), nameKey: "name")
    }
    return Output(
      text: displays.map { .line($0.uri) }, value: .array(displays.map { .object(identity + $0.members) }),
      nameKey: "name")
  }
}
