import CommandModel
import CommandOutput
import Libvirt

/// Give a guest with launch security its secret.
struct DomSetLaunchSecState: Command {
  static let info = CommandInfo(
    "domsetlaunchsecstate", group: .domain,
    "put a secret into the protected memory of a guest that has not run yet",
    many: .one("a secret is made for one guest's measurement"),
    discussion: """
      For guests with AMD SEV that were started with --paused. Both files hold base64, as the owner of the guest made
      them from the measurement that domlaunchsecinfo shows.
      """)

  static var examples: [Example] {
    [
      Example(
        "domsetlaunchsecstate web1 --secrethdr header.b64 --secret secret.b64",
        "Hand a key for the disks to a guest whose measurement is right.", needs: .host),
      Example(
        "domsetlaunchsecstate web1 --secrethdr header.b64 --secret secret.b64 --set-address 1052672",
        "Put it at an address of your choice.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("secrethdr", "file with the header of the secret", complete: .file, nameOnly: true)
  var header: Late<InputFile>?
  @Option("secret", "file with the secret", complete: .file, nameOnly: true) var secret: Late<InputFile>?
  @Option(
    "set-address", "address in the guest's memory (default: the firmware's choice)",
    complete: .none("any number"))
  var address: Late<UInt64>?

  /// What libvirt takes of either file, in bytes.
  private static let limit = 64 * 1024

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let parameters = try parameters(in: run)
    try attempt("Unable to set launch security state") { try domain.setLaunchSecurityState(parameters) }
    return .silentChange(of: try domain.identity)
  }

  private func parameters(in run: Run) throws -> TypedParameters {
    let (header, secret) = (try header?.value(), try secret?.value())
    guard let header, let secret else {
      throw CommandFailure("Both secret and the secret header are required", code: .usage)
    }
    var parameters: TypedParameters = [
      "sev-secret-header": .string(try header.text(limit: Self.limit, in: run)),
      "sev-secret": .string(try secret.text(limit: Self.limit, in: run)),
    ]
    if let address = try address?.value() { parameters.append("sev-secret-set-address", .ullong(address)) }
    return parameters
  }
}
