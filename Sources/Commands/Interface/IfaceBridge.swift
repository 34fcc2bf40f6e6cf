import CommandModel
import CommandOutput
import Libvirt

/// Put a network interface of the host into a new bridge.
struct IfaceBridge: Command {
  static let info = CommandInfo(
    "iface-bridge", group: .interface, "make a bridge, and put a network interface of the host into it",
    many: .one("a bridge is made for one interface"),
    discussion: """
      The bridge takes over what the interface has of addresses, and the interface becomes a part of the bridge. The
      bridge is then brought up, unless --no-start is given.
      """)

  static var examples: [Example] {
    [
      Example(
        "iface-bridge eth0 br0", "Put the card into a new bridge, so that guests reach the network behind it."
      ),
      Example("iface-bridge eth1 br1 --no-stp --delay 0", "Make one that forwards at once."),
    ]
  }

  static let result: ResultShape? = .change(of: .interface, "interface", "started")

  @Argument("interface", "interface name", complete: .interfaces)
  var interface: InterfaceReference
  @Argument("bridge", "name of the new bridge", complete: .none("a new name")) var bridge: String
  @Flag("no-stp", "do without the spanning tree protocol") var withoutSTP: Bool
  @Option("delay", "seconds before the bridge forwards on a new port", complete: .none("a number of seconds"))
  var delay: Late<UInt32>?
  @Flag("no-start", "do not bring up the bridge") var withoutStart: Bool

  func run(in run: Run) throws -> Output {
    let name = interface.text
    let found = try run.interface(interface, by: [.name])
    let connection = try run.connection()
    let refusal = try refusal(on: connection)
    let description = try Self.adding(run.persona.tellsExpectedErrors ? refusal : nil) {
      let seconds = try delay?.value() ?? 0
      let description = try BridgeDescription(try found.definition(for: run.persona), of: name)
      try description.attach(to: bridge, delay: withoutSTP ? nil : seconds)
      return description
    }
    let made = try attempt("Failed to define new bridge interface \(bridge)") {
      try connection.defineHostInterface(xml: description.xml)
    }
    let identity = try made.identity
    let sentence = "Created bridge \(bridge) with attached device \(name)"
    guard !withoutStart else {
      return .change(sentence, of: identity, ["interface": .string(name), "started": false])
    }
    try run.emit(.remark(.extra(sentence + "\n")))
    try attempt("Failed to start bridge interface \(bridge)") { try made.create() }
    return .change(
      "Bridge interface \(bridge) started", of: identity, ["interface": .string(name), "started": true])
  }

  /// What libvirt says of the name of a bridge that is to be; it has to be free.
  private func refusal(on connection: Connection) throws -> LibvirtError {
    do {
      _ = try connection.hostInterface(named: bridge)
    } catch {
      return error
    }
    throw CommandFailure(
      "Network device \(bridge) already exists", code: .alreadyThere, object: bridge)
  }

  /// Runs `body`; what it says went wrong is followed by an error of libvirt's, if one is given.
  private static func adding<Result>(_ error: LibvirtError?, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let cause as LibvirtError {
      throw cause
    } catch let other {
      var failure = CommandFailure(wrapping: other)
      failure.cause = failure.cause ?? error
      throw failure
    }
  }
}
