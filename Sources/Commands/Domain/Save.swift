import CommandModel
import CommandOutput
import Libvirt

/// Write a guest's state to a file, and stop it.
struct Save: Command {
  static let info = CommandInfo(
    "save", group: .domain, "write a guest's state to a file, and stop the guest",
    many: .one("each guest needs a file of its own"),
    discussion: """
      The file is on the hypervisor's host. Use restore to continue the guest from there; its disks must not have
      changed meanwhile. Ctrl-C gives the saving up, and the guest runs on.
      """)

  static var examples: [Example] {
    [
      Example("save web1 web1.state", "Write the state to a file, and stop the guest."),
      Example(
        "save web1 web1.state --image-format zstd --verbose", "Compress it, and show the progress.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "file")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("file", "where to save the state", complete: .file) var file: String
  @FlagBit(Domain.SaveRestoreFlags.bypassCache, "bypass-cache", "do not fill the file system cache")
  var bypassCache: Bool
  @Option("xml", "file with an XML description to keep in place of the domain's own", complete: .file)
  var xml: InputFile?
  @FlagBit(Domain.SaveRestoreFlags.running, "running", "run the guest when it is restored") var running: Bool
  @FlagBit(Domain.SaveRestoreFlags.paused, "paused", "leave the guest paused when it is restored")
  var paused: Bool
  @Option(
    "parallel-channels", "how many channels write at the same time", complete: .none("any number"),
    nameOnly: true)
  var channels: Int32?
  @Option(
    "image-format", "format of the file: raw, sparse, or the name of a compressor",
    complete: .words(["raw", "sparse", "gzip", "bzip2", "xz", "lzop", "zstd"]), nameOnly: true)
  var format: String?
  @Flag("verbose", "show how far the saving is") var verbose: Bool
  @FlagSet var flags: Domain.SaveRestoreFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    let description = try xml.map { try $0.text(in: run) }
    let watch = JobWatch(run: run, domain: domain, title: "Save", showsProgress: verbose)
    try watch.run(failing: "Failed to save domain '\(typed)' to \(file)") { try save(domain, description) }
    let sentence = "Domain '\(typed)' saved to \(file)"
    // The empty line ends the line that shows the progress.
    return .change(sentence, of: try domain.identity, ["file": .string(file)])
      .replacingText(with: .extra("\n\(sentence)\n"))
  }

  private func save(_ domain: Domain, _ description: String?) throws(LibvirtError) {
    guard channels != nil || format != nil else {
      if flags.isEmpty, description == nil { return try domain.save(to: file) }
      return try domain.save(to: file, xml: description, flags)
    }
    var parameters = TypedParameters()
    parameters.append(Domain.SaveParameter.file, .string(file.absolutePath))
    if let description { parameters.append(Domain.SaveParameter.xml, .string(description)) }
    if let format { parameters.append(Domain.SaveParameter.imageFormat, .string(format)) }
    if let channels { parameters.append(Domain.SaveParameter.parallelChannels, .int(channels)) }
    try domain.save(parameters, flags)
  }
}
