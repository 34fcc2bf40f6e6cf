import CommandModel
import CommandOutput
import Libvirt

/// Measure how fast a guest changes its memory.
struct DomDirtyRateCalc: Command {
  static let info = CommandInfo(
    "domdirtyrate-calc", group: .domain, "measure how fast a guest changes its memory",
    many: .each("measured"),
    discussion: """
      Only starts the measurement; "domstats --dirtyrate" shows what has come of it. A guest that changes its memory
      faster than the network carries it is not migrated by pre-copy alone.
      """)

  static var examples: [Example] {
    [
      Example(
        "domdirtyrate-calc web1 --seconds 5",
        "Measure for five seconds; domstats --dirtyrate shows what came out.", needs: .host),
      Example(
        "domdirtyrate-calc web1 --mode dirty-bitmap", "Count every page that is written, and sample none.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "period", "mode")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("seconds", "how long to measure, from 1 to 60 (default: 1)", complete: .none("a number of seconds"))
  var seconds: Int32?
  @Option(
    "mode", "how to measure (default: page-sampling)",
    complete: .words(["page-sampling", "dirty-bitmap", "dirty-ring"]))
  var mode: String?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let seconds = seconds ?? 1
    try domain.startDirtyRateCalculation(seconds: Int(seconds), try flags())
    return .change(
      "Start to calculate domain's memory dirty rate successfully.", of: try domain.identity,
      ["period": Value(seconds), "mode": .string(mode ?? "page-sampling")])
  }

  private func flags() throws -> Domain.DirtyRateCalcFlags {
    switch mode {
    case nil: return []
    case "page-sampling": return .pageSampling
    case "dirty-bitmap": return .dirtyBitmap
    case "dirty-ring": return .dirtyRing
    case .some(let mode): throw CommandFailure("Unknown calculation mode '\(mode)'", code: .usage)
    }
  }
}
