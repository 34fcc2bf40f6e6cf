import CommandModel
import CommandOutput
import Libvirt

/// Look for storage that pools could be made of.
struct FindStoragePoolSources: Command {
  static let info = CommandInfo(
    "find-storage-pool-sources", group: .pool, "look for storage that pools could be made of, as XML says",
    discussion: """
      Prints the sources of one kind that the host finds, as an XML document. Some kinds have to be told where to look,
      by a file with a <source> element: a file server needs its host, for example.
      """)

  static var examples: [Example] {
    [
      Example("find-storage-pool-sources logical", "Look for volume groups."),
      Example("find-storage-pool-sources netfs server.xml", "Look at the server that a file names."),
    ]
  }

  static let result: ResultShape? = .document

  @Argument("type", "kind of pool", complete: .words(PoolTypes.names)) var type: String
  @Option("srcSpec", "file with the XML of where to look", complete: .file) var specification: InputFile?

  func run(in run: Run) throws -> Output {
    let xml = try specification.map { try $0.text(in: run) }
    return try run.poolSources(of: type, xml)
  }
}

extension Run {
  /// The sources of a kind of pool that the host finds.
  func poolSources(of type: String, _ specification: String?) throws -> Output {
    try refuseNames()
    let connection = try connection()
    let xml = try attempt("Failed to find any \(type) pool sources") {
      try connection.findStoragePoolSources(type: type, specification: specification)
    }
    return .text(xml, key: "xml")
  }
}
