import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a volume.
struct VolDumpxml: Command {
  static let info = CommandInfo(
    "vol-dumpxml", group: .volume, "print the XML description of a storage volume",
    discussion: """
      With --xpath only the nodes that the expression finds are printed, with --wrap as one document.
      """)

  @Argument("vol", "volume name, key or path", complete: .volumes) var volume: VolumeReference
  @Option("pool", "pool name or uuid", complete: .pools) var pool: VolumePool?
  @Option("xpath", "XPath expression that selects nodes", complete: .none("any expression"), nameOnly: true)
  var xpath: String?
  @Flag("wrap", "put the selected nodes into one root element") var wrap: Bool

  func run(in run: Run) throws -> Output {
    let xml = try run.volume(volume, in: pool).xmlDescription()
    return try XMLQuery(xpath: xpath, wraps: wrap).output(of: xml, in: run)
  }
}
