import CommandModel
import CommandOutput
import Libvirt

/// Show which disks of a domain met an error.
struct DomBlkError: Command {
  static let info = CommandInfo(
    "domblkerror", group: .monitor, "show which disks of a running domain met an error",
    many: .each("shown"),
    discussion: """
      A domain whose disk has failed, or whose storage is full, may be paused: the error is gone when the domain is
      resumed.
      """)

  static var examples: [Example] {
    [
      Example("domblkerror web1", "See why a guest is paused: a disk that is full, for one."),
      Example("domblkerror '@state=paused'", "Ask all guests that are paused."),
    ]
  }

  static let result: ResultShape? = .rows("domain", "target", "diskError")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let name = try domain.name
    let table = try run.table(
      of: [
        Column(nil, "domain") { _ in .string(name) },
        Column("Target", "target", isName: true) { .string($0.disk) },
        Column("Error", "diskError", text: \.error.text) { Value($0.error.name) },
      ], text: .custom(Self.text))
    return table.output(of: try domain.diskErrors())
  }

  @Sendable private static func text(_ errors: [Domain.DiskError]) -> [TextPart] {
    errors.isEmpty
      ? [.line("No errors found")] : errors.map { .line("\($0.disk): \($0.error.text)") }
  }
}

extension Domain.DiskErrorCode {
  /// virsh's words.
  fileprivate var text: String {
    switch self {
    case .none: "no error"
    case .unspec: "unspecified error"
    case .noSpace: "no space"
    default: "unknown error"
    }
  }
}
