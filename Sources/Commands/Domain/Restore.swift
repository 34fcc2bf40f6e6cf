import CommandModel
import CommandOutput
import Libvirt
import XML

/// Continue a guest from a file.
struct Restore: Command {
  static let info = CommandInfo(
    "restore", group: .domain, "continue a guest from the file that save wrote",
    discussion: """
      The guest goes on in the state in which it was saved: running or paused, unless an option says otherwise. Do not
      restore from a file twice: the guest's disks have gone on since.
      """)

  static var examples: [Example] {
    [
      Example("'save web1 web1.state; restore web1.state'", "Save a guest and go on."),
      Example("restore web1.state --paused", "Bring a saved guest back, and leave it paused.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "file")

  @Argument("file", "the file with the saved state", complete: .file) var file: String
  @FlagBit(Domain.SaveRestoreFlags.bypassCache, "bypass-cache", "do not fill the file system cache")
  var bypassCache: Bool
  @Option("xml", "file with an XML description to use in place of the saved one", complete: .file)
  var xml: InputFile?
  @FlagBit(Domain.SaveRestoreFlags.running, "running", "run the guest") var running: Bool
  @FlagBit(Domain.SaveRestoreFlags.paused, "paused", "leave the guest paused") var paused: Bool
  @FlagBit(Domain.SaveRestoreFlags.resetNvram, "reset-nvram", "make the firmware's variables anew")
  var resetNVRAM: Bool
  @Option(
    "parallel-channels", "how many channels read at the same time", complete: .none("any number"),
    nameOnly: true)
  var channels: Int32?
  @FlagSet var flags: Domain.SaveRestoreFlags

  func run(in run: Run) throws -> Output {
    let description = try xml.map { try $0.text(in: run) }
    let connection = try run.connection()
    // The call does not say which domain it brought back; its file does, as long as it is there.
    let saved = run.wantsData ? try? connection.saveImageXMLDescription(file) : nil
    try attempt("Failed to restore domain from \(file)") { try restore(on: connection, description) }
    let identity = Self.identity(from: run.wantsData ? description ?? saved : nil, on: connection)
    return .change("Domain restored from \(file)", of: identity, ["file": .string(file)])
  }

  /// The domain that a description is of, as it is now.
  private static func identity(from xml: String?, on connection: Connection) -> [Member] {
    let document = xml.flatMap { try? XMLDocument(parsing: $0) }
    let name = document?.root.child(named: "name")?.text
    let domain = name.flatMap { try? connection.domain(named: $0) }
    let known = try? domain?.identity
    return known ?? ["name", "uuid", "id"].map { Member(key: $0, value: $0 == "name" ? Value(name) : nil) }
  }

  private func restore(on connection: Connection, _ description: String?) throws(LibvirtError) {
    guard let channels else {
      if flags.isEmpty, description == nil { return try connection.restoreDomain(from: file) }
      return try connection.restoreDomain(from: file, xml: description, flags)
    }
    var parameters = TypedParameters()
    parameters.append(Domain.SaveParameter.file, .string(file.absolutePath))
    if let description { parameters.append(Domain.SaveParameter.xml, .string(description)) }
    parameters.append(Domain.SaveParameter.parallelChannels, .int(channels))
    try connection.restoreDomain(parameters, flags)
  }
}
