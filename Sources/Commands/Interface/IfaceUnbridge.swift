import CommandModel
import CommandOutput
import Libvirt

/// Take the network interface out of a bridge, which is no more then.
struct IfaceUnbridge: Command {
  static let info = CommandInfo(
    "iface-unbridge", group: .interface, "take the network interface out of a bridge, and remove the bridge",
    traits: .destructive, many: .each("removed"),
    discussion: """
      The interface takes over what the bridge has of addresses, and is then brought up, unless --no-start is given. A
      bridge of several interfaces is left as it is.
      """)

  static var examples: [Example] {
    [
      Example("iface-unbridge br0", "Have the card as it was before iface-bridge.", needs: .host),
      Example("iface-unbridge br0 --no-start", "Leave it down.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .interface, "bridge", "started")

  @Argument("bridge", "name of the bridge", complete: .interfaces) var bridge: InterfaceReference
  @Flag("no-start", "do not bring up the interface") var withoutStart: Bool

  func run(in run: Run) throws -> Output {
    let typed = bridge.text
    let bridge = try run.interface(bridge, by: [.name])
    let description = try BridgeDescription(try bridge.definition(for: run.persona), of: typed)
    let name = try description.detach(from: typed)
    try attempt("Failed to destroy bridge interface \(typed)") { try bridge.destroy() }
    try attempt("Failed to undefine bridge interface \(typed)") { try bridge.undefine() }
    let connection = try run.connection()
    let made = try attempt("Failed to define new interface \(name)") {
      try connection.defineHostInterface(xml: description.xml)
    }
    let identity = try made.identity
    let sentence = "Device \(name) un-attached from bridge \(typed)"
    guard !withoutStart else {
      return .change(sentence, of: identity, ["bridge": .string(typed), "started": false])
    }
    try run.emit(.remark(.extra(sentence + "\n")))
    try attempt("Failed to start interface \(name)") { try made.create() }
    return .change("Interface \(name) started", of: identity, ["bridge": .string(typed), "started": true])
  }
}
