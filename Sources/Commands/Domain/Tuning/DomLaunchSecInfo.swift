import CommandModel
import CommandOutput
import Libvirt

/// Show what launch security says of a guest.
struct DomLaunchSecInfo: Command {
  static let info = CommandInfo(
    "domlaunchsecinfo", group: .domain, "show the measurement and state of a guest with launch security",
    many: .each("shown"),
    discussion: """
      For guests with AMD SEV: the measurement, which proves to the guest's owner what was loaded, and the version and
      policy of the host's firmware. Of other guests there is nothing to show.
      """)

  static var examples: [Example] {
    [
      Example("domlaunchsecinfo web1", "Get the measurement that proves what was started.", needs: .host),
      Example("domlaunchsecinfo web1 -o json", "The same for a program that checks it.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(
    .domain, "sevMeasurement?", "sevApiMajor?", "sevApiMinor?", "sevBuildId?", "sevPolicy?", "sevSnpPolicy?",
    .parameters)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let parameters = try attempt("Unable to get launch security parameters") {
      try domain.launchSecurityInfo()
    }
    let fields = parameters.map { Field($0.name, $0.name.dataKey, Value($0.value), text: $0.value.text) }
    return .record(Record(about: try domain.identity, separator: ": ", fields))
  }
}
