import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a port of a network.
struct NetPortDumpXML: Command {
  static let info = CommandInfo(
    "net-port-dumpxml", group: .network, "print the XML description of a port of a network",
    many: .each("described"),
    discussion: """
      With --xpath only the nodes that the expression finds are printed, with --wrap as one document.
      """)

  static var examples: [Example] {
    [
      Example(
        "net-port-dumpxml lab 7d9d0bc8-3c4a-4b1b-a4c7-c0ffee000001", "Print what a port belongs to.",
        needs: .host),
      Example(
        "net-port-dumpxml lab 7d9d0bc8-3c4a-4b1b-a4c7-c0ffee000001 --xpath //owner/name",
        "Print whose it is.", needs: .host),
    ]
  }

  static let result: ResultShape? = .description(of: .port)

  let choice = NetworkPortChoice()
  let query = XMLQuery()

  func run(in run: Run) throws -> Output {
    try choice.output(in: run) { port in
      try query.output(of: port.xmlDescription(), about: port.identity, in: run)
    }
  }
}
