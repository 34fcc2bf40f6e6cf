import CommandModel
import CommandOutput
import Libvirt

/// Show or set the description or the title of a network.
struct NetDesc: Command {
  static let info = CommandInfo(
    "net-desc", group: .network, "show or set a network's description or title",
    many: .each("described"),
    discussion: """
      Prints the description, or with --title the title. New words replace it, no words at all but an empty one remove
      it; with --edit it is opened in an editor. It takes libvirt 9.7.0.
      """)

  static var examples: [Example] {
    [
      Example("net-desc lab", "Show what the network is for.", needs: .host),
      Example(
        "net-desc lab --title 'test machines'", "Give it a title, which net-list --title shows.", needs: .host
      ),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.network, "description?", "title?"), .change(of: .network, "description?", "title?"))

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference
  let options = DescriptionOptions(.notedOfNetwork)

  func run(in run: Run) throws -> Output { try options.run(on: run.network(network), in: run) }
}
