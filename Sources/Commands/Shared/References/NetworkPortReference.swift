import CommandModel
import CommandOutput
import Libvirt

/// A network's port by its UUID, looked up together with its network.
struct NetworkPortReference: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .string }
  let text: String
  fileprivate let option: OptionSpec

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    self.text = text
    self.option = option
  }
}

/// The port that a command is about, and its network.
final class NetworkPortChoice: OptionGroup {
  @Argument private var network: PortNetwork
  @Argument private var port: NetworkPortReference

  override init() {
    _network = Argument("network", "network name or uuid", complete: .activeNetworks)
    _port = Argument("port", "uuid of the port", complete: .networkPorts)
  }

  /// The port as it was typed.
  var text: String { port.text }

  /// What is made of the port; nothing where it or its network are not there, which virsh calls a success when it
  /// has said so.
  func output(in run: Run, of body: (NetworkPort) throws -> Output) throws -> Output {
    _ = try run.connection()
    let found: NetworkPort
    do {
      found = try run.port(port, of: run.network(network.reference()))
    } catch let error where run.persona.succeedsWithoutPort && !(error is RunAbandoned) {
      CommandFailure(wrapping: error).lines.forEach(run.reportLine)
      return .none
    }
    return try body(found)
  }
}

extension Run {
  /// The port of a network that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none of that UUID.
  func port(_ reference: NetworkPortReference, of network: Network) throws -> NetworkPort {
    if let found = found(NetworkPort.self, as: reference) { return found }
    let text = try String(argument: reference.text, of: reference.option)
    return try lookUp(
      "port", text, sentence: "failed to get network port '\(text)'",
      names: { try network.ports().map { try $0.uuid } },
      [LookupWay("trying as network UUID") { try network.port(uuid: text) }])
  }
}
