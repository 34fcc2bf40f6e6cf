import CommandModel
import CommandOutput
import Libvirt

/// Show or set the XML that an application keeps with a network.
struct NetMetadata: Command {
  static let info = CommandInfo(
    "net-metadata", group: .network, "show or set the XML that an application keeps with a network",
    many: .each("changed"),
    discussion: """
      Applications keep an element each, in a namespace of their own, under <metadata>. Prints the element of a
      namespace, sets it with --set, opens it in an editor with --edit, or removes it with --remove. It takes libvirt
      9.7.0.
      """)

  static var examples: [Example] {
    [
      Example("net-metadata lab http://example.org/plan", "Show what a program has noted.", needs: .host),
      Example(
        #"net-metadata lab http://example.org/plan --key plan --set "<owner name='eve'/>""#,
        "Keep a note with the network.", needs: .host),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.network, "namespace", "metadata"), .change(of: .network, "namespace", "metadata"))

  @Argument("network", "network name or uuid", complete: .networks) var network: NetworkReference
  let options = MetadataOptions(.notedOfNetwork)

  func run(in run: Run) throws -> Output {
    try options.run(in: run, emptyIfMissing: run.persona.forgivesMissingMetadata) { try run.network(network) }
  }
}
