import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show the VNC display of a guest.
struct VNCDisplay: Command {
  static let info = CommandInfo(
    "vncdisplay", group: .domain, "show the VNC display of a guest", many: .each("shown"),
    discussion: """
      Behind the colon, 0 stands for port 5900, 1 for the next. The address is left out where the server listens on all
      addresses. domdisplay shows screens of all kinds, and those behind a socket.
      """)

  static var examples: [Example] {
    [
      Example("vncdisplay web1", "Print the display as viewers want it, such as :1."),
      Example("vncdisplay '@state=running'", "Print those of all guests that run."),
    ]
  }

  static let result: ResultShape? = .about(.domain, "display", "address", "port")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard try domain.isActive else { throw CommandFailure("Domain is not running") }
    let document = try XMLDocument(parsing: try domain.xmlDescription())
    func find(_ place: String) throws -> String? {
      let text = try document.string(matching: "/domain/devices/graphics[@type='vnc']/\(place)")
      return text.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let port = try find("@port").flatMap({ Int32(decimal: $0) }).map({ Int($0) }) else {
      throw CommandFailure("Failed to get VNC port. Is this domain using VNC?", code: .notFound)
    }
    let listens = try find("@listen") ?? find("listen/@address")
    let address = listens == "0.0.0.0" ? nil : listens
    let display = "\(address ?? ""):\(port - 5900)"
    return .fact(
      display, of: try domain.identity,
      ["display": .string(display), "address": Value(address), "port": port > 0 ? Value(port) : .null])
  }
}
