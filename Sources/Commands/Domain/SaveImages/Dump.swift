import CommandModel
import CommandOutput
import Libvirt

/// Write a guest's memory to a file for analysis.
struct Dump: Command {
  static let info = CommandInfo(
    "dump", group: .domain, "write a guest's memory to a file for analysis", many: .each("dumped"),
    discussion: """
      The file is on the hypervisor's host. The guest stands still meanwhile unless --live is given, and goes on
      afterwards unless --crash or --reset say otherwise. --memory-only makes a file that debuggers read. Ctrl-C gives
      the dump up, and the guest runs on.
      """)

  static var examples: [Example] {
    [
      Example("dump web1 web1.core", "Write the memory to a file; the guest pauses meanwhile."),
      Example(
        "dump web1 web1.core --memory-only --format kdump-zlib --verbose",
        "Write a small file for crash, and show the progress.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "file")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Argument("file", "where to write the memory", complete: .file) var file: String
  @FlagBit(Domain.CoreDumpFlags.live, "live", "let the guest run meanwhile") var live: Bool
  @FlagBit(Domain.CoreDumpFlags.crash, "crash", "stop the guest, as if it had crashed") var crash: Bool
  @FlagBit(Domain.CoreDumpFlags.bypassCache, "bypass-cache", "do not fill the file system cache")
  var bypassCache: Bool
  @FlagBit(Domain.CoreDumpFlags.reset, "reset", "reset the guest afterwards") var reset: Bool
  @Flag("verbose", "show how far the dump is") var verbose: Bool
  @FlagBit(Domain.CoreDumpFlags.memoryOnly, "memory-only", "write the memory and nothing else")
  var memoryOnly: Bool
  @Option(
    "format", "format of the memory with --memory-only", complete: .words(Array(Self.formats.keys.sorted())))
  var format: FreeText?
  @FlagSet var flags: Domain.CoreDumpFlags

  static let formats: [String: Domain.CoreDumpFormat] = [
    "elf": .raw, "kdump-zlib": .kdumpZlib, "kdump-lzo": .kdumpLzo, "kdump-snappy": .kdumpSnappy,
    "win-dmp": .winDmp,
  ]

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    let format = try chosenFormat()
    let watch = JobWatch(run: run, domain: domain, title: "Dump", showsProgress: verbose)
    try watch.run(failing: "Failed to core dump domain '\(typed)' to \(file)") {
      // The plain call is known to more drivers.
      if format == .raw {
        try domain.coreDump(to: file, flags)
      } else {
        try domain.coreDump(to: file, format: format, flags)
      }
    }
    let sentence = "Domain '\(typed)' dumped to \(file)"
    // The empty line ends the line that shows the progress.
    return .change(sentence, of: try domain.identity, changed: crash || reset, ["file": .string(file)])
      .replacingText(with: .extra("\n\(sentence)\n"))
  }

  private func chosenFormat() throws -> Domain.CoreDumpFormat {
    guard let format else { return .raw }
    guard memoryOnly else { throw CommandFailure("--format only works with --memory-only", code: .usage) }
    guard !format.text.isEmpty else { return .raw }
    guard let known = Self.formats[format.text] else {
      throw CommandFailure(
        "format '\(format.text)' is not supported, expecting 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', "
          + "'win-dmp' or 'elf'", code: .usage)
    }
    return known
  }
}
