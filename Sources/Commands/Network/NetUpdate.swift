import CommandModel
import CommandOutput
import Libvirt

/// Change a part of a network.
struct NetUpdate: Command {
  static let info = CommandInfo(
    "net-update", group: .network, "change one section of a network's description",
    many: .each("updated"),
    discussion: """
      Adds, changes or deletes an element of a network, such as a host of its DHCP service, without a restart. The
      element is given as XML, or as the name of a file that holds it. Without --live and --config the active network
      is changed, or the definition of one that is not active.
      """)

  static var examples: [Example] {
    [
      Example(
        #"net-update default add ip-dhcp-host "<host mac='52:54:00:aa:bb:01' ip='192.168.122.10'/>" --live --config"#,
        "Give a guest a fixed address without a restart of the network."),
      Example(
        #"net-update default delete ip-dhcp-range "<range start='192.168.122.128' end='192.168.122.253'/>" --config"#,
        "Hand out no more addresses from the next start on."),
    ]
  }

  static let result: ResultShape? = .change(of: .network, "action", "section", "live", "config")

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference
  @Argument(
    "command", "what to do: add, add-first, add-last, delete or modify",
    complete: .words(["add", "add-first", "add-last", "delete", "modify"]))
  var command: NetworkUpdateCommand
  @Argument(
    "section", "part of the description that changes", complete: .words(NetworkUpdateSection.names))
  var section: NetworkUpdateSection
  @Argument("xml", "the element in XML, or a file that holds it", complete: .file) var xml: InputFile
  @Option(
    "parent-index", "which of several parents of the element to change, from 0", complete: .none("any number")
  )
  var parentIndex: Int32?
  let impact = Impact([
    .config: "change the definition", .live: "change the active network",
    .current: "change the active network, or the definition of one that is not active",
  ])

  func run(in run: Run) throws -> Output {
    let network = try run.network(network)
    let name = try network.name
    let element = xml.path.hasPrefix("<") ? xml.path : try xml.text(in: run)
    try attempt("Failed to update network \(name)") {
      try network.update(
        command.value, section.value, parentIndex: parentIndex.map(Int.init), xml: element, impact.bits())
    }
    let isLive = try impact.live || !impact.config && network.isActive
    let parts = (impact.config || !isLive ? ["persistent config"] : []) + (isLive ? ["live state"] : [])
    let sentence = "Updated network \(name) \(parts.joined(separator: " and "))"
    let about: KeyValuePairs<String, Value> = [
      "action": Value(command.value.name), "section": .string(section.name), "live": .bool(isLive),
      "config": .bool(impact.config || !isLive),
    ]
    return .change(sentence, of: try network.identity, about, endsLine: false)
  }
}

/// What `net-update` does with an element.
struct NetworkUpdateCommand: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .string }
  let value: Network.UpdateCommand

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    let text = try String(argument: text, of: option)
    let known: [Network.UpdateCommand] = [.modify, .delete, .addLast, .addFirst]
    guard let value = text == "add" ? .addLast : known.first(where: { $0.name == text }) else {
      throw ArgumentError(lines: ["unrecognized command name '\(text)'"])
    }
    self.value = value
  }
}

/// The part of a network's description that `net-update` changes.
struct NetworkUpdateSection: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .string }
  static let names = (UInt32(1)...12).compactMap { Network.UpdateSection(rawValue: $0).name }
  let value: Network.UpdateSection
  let name: String

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    name = try String(argument: text, of: option)
    guard let index = Self.names.firstIndex(of: text) else {
      throw ArgumentError(lines: ["unrecognized section name '\(text)'"])
    }
    value = Network.UpdateSection(rawValue: UInt32(index + 1))
  }
}
