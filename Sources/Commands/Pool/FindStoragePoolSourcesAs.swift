import CommandModel
import CommandOutput
import XML

/// Look for storage that pools could be made of, at a place that options name.
struct FindStoragePoolSourcesAs: Command {
  static let info = CommandInfo(
    "find-storage-pool-sources-as", group: .pool,
    "look for storage that pools could be made of, as options say",
    discussion: """
      Prints the sources of one kind that the host finds, as an XML document. Some kinds have to be told where to look:
      a file server by its host, for example.
      """)

  static var examples: [Example] {
    [
      Example("find-storage-pool-sources-as netfs --host nas", "List what a server exports."),
      Example(
        "find-storage-pool-sources-as iscsi --host san --port 3260", "List the targets of another.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .document

  @Argument("type", "kind of pool", complete: .words(PoolTypes.names)) var type: String
  @Option("host", "host to ask", complete: .none("any host")) var host: String?
  @Option("port", "port of that host", complete: .none("any port")) var port: String?
  @Option("initiator", "iSCSI name to ask with", complete: .none("any name")) var initiator: String?

  func run(in run: Run) throws -> Output {
    return try run.poolSources(of: type, host.map(specification))
  }

  private func specification(_ host: String) -> String {
    var xml = XMLBuilder()
    xml.element("source") { source in
      source.element("host", ["name": host, "port": port])
      if let initiator { source.element("initiator") { $0.element("iqn", ["name": initiator]) } }
    }
    return xml.text
  }
}
