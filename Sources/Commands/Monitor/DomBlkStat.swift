import CommandModel
import CommandOutput
import Libvirt

/// Show what went through a disk.
struct DomBlkStat: Command {
  static let info = CommandInfo(
    "domblkstat", group: .monitor, "show what went through the disks of a running domain",
    many: .each("shown"),
    discussion: """
      Counts requests, bytes and errors since the start of the domain; times are in nanoseconds, and in structured
      formats in seconds. Without a device the numbers are of all disks together.
      """)

  static var examples: [Example] {
    [
      Example("domblkstat web1 vda", "Show bytes and requests since the guest's start."),
      Example("domblkstat web1 vda --human", "Write words in the place of keys."),
    ]
  }

  static let result: ResultShape? = .keys(
    "domain", "target", "source", "read?", "write?", "flush?", "errors?", "other?")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("device", "name of the disk's target, or path of its source", complete: .disks)
  var device: FreeText?
  @Flag("human", "say in words what each number is") var human: Bool

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let device = device?.text ?? ""
    let counters = DiskCounters(try counters(device, of: domain))
    return counters.output(
      about: try identity(device, of: domain, in: run), text: text(device, counters))
  }

  /// With all that the driver counts; drivers that cannot tell that have a few numbers.
  private func counters(_ device: String, of domain: Domain) throws -> TypedParameters {
    do {
      return try domain.blockStatsParameters(device)
    } catch {
      guard error.code == .noSupport else { throw error }
      return try attempt("Failed to get block stats \(self.domain.text) \(device)") {
        TypedParameters(counting: try domain.blockStats(device))
      }
    }
  }

  /// The word may be the target or the source; data have both.
  private func identity(_ device: String, of domain: Domain, in run: Run) throws -> [Member] {
    let disk = run.wantsData ? try? domain.disks().first { $0.target == device || $0.source == device } : nil
    return [
      Member(key: "domain", value: .string(try domain.name)),
      Member(key: "target", value: Value(disk?.target ?? (device.isEmpty ? nil : device))),
      Member(key: "source", value: Value(disk?.source)),
    ]
  }

  private func text(_ device: String, _ counters: DiskCounters) -> [TextPart] {
    let lines = counters.lines(inWords: human).map { "\(human ? "" : device) \($0.name) \($0.value.text)" }
    return ((human ? ["Device: \(device)"] : []) + lines).map(TextPart.line)
  }
}
