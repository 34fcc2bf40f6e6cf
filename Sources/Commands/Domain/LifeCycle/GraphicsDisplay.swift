import CommandOutput
import Libvirt
import XML

/// Where a viewer finds a screen of a guest.
struct GraphicsDisplay {
  /// `vnc`, `spice` or `rdp`.
  let type: String
  /// The address or name that the server listens on, as a viewer has to name it.
  let address: String?
  /// 0 for none; below it for one that is chosen at the start.
  let port: Int
  let tlsPort: Int
  /// The path of a socket in the place of address and port.
  let socket: String?
  let password: String?

  /// The kinds of screens that can be reached from elsewhere, in the order in which they are looked for.
  static let types = ["vnc", "spice", "rdp"]

  /// The first screen of a kind; `nil` where there is none that can be reached.
  ///
  /// - Parameter connection: tells the host where a server listens on all addresses.
  init?(_ type: String, in document: XMLDocument, of connection: Connection) throws {
    func find(_ place: String) throws -> String? {
      let path = "/domain/devices/graphics[@type='\(type)']/\(place)"
      return try document.string(matching: path).flatMap { $0.isEmpty ? nil : $0 }
    }
    func number(_ place: String) throws -> Int {
      try find(place).flatMap { Int32(decimal: $0) }.map { Int($0) } ?? 0
    }
    self.type = type
    (port, tlsPort) = (try number("@port"), try number("@tlsPort"))
    socket = try find("listen/@socket") ?? (type == "vnc" ? find("@socket") : nil)
    guard port != 0 || tlsPort != 0 || socket != nil else { return nil }
    let listens = try find("listen/@address")
    if let listens, HostAddress(listens)?.isWildcard == true {
      address = HostAddress.host(ofURI: try connection.uri)
    } else {
      address = try listens ?? find("@listen")
    }
    password = try find("@passwd")
  }

  /// What a viewer is called with. VNC counts its ports from 5900.
  var uri: String {
    var uri = socket == nil ? "\(type)://" : "\(type)+unix://"
    if type == "vnc", let password { uri += ":\(password)@" }
    let host = address ?? "localhost"
    uri += socket ?? (host.contains(":") ? "[\(host)]" : host)
    if port != 0 { uri += ":\(type == "vnc" ? port - 5900 : port)" }
    var parameters: [String] = []
    if tlsPort != 0 { parameters.append("tls-port=\(tlsPort)") }
    if type == "spice", let password { parameters.append("password=\(password)") }
    return uri + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
  }

  /// The members for data.
  var members: [Member] {
    [
      Member(key: "type", value: .string(type)), Member(key: "display", value: .string(uri)),
      Member(key: "address", value: socket == nil ? .string(address ?? "localhost") : .null),
      Member(key: "port", value: port > 0 ? Value(port) : .null),
      Member(key: "tlsPort", value: tlsPort > 0 ? Value(tlsPort) : .null),
      Member(key: "socket", value: Value(socket)),
    ]
  }
}
