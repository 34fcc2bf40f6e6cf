import CommandModel
import CommandOutput
import Libvirt

/// Discard the state that managedsave has saved.
struct ManagedSaveRemove: Command {
  static let info = CommandInfo(
    "managedsave-remove", group: .domain, "discard the state that managedsave has saved",
    traits: .destructive, many: .each("made to boot"),
    discussion: "The next start boots the guest. What it had not written to its disks is lost.")

  static var examples: [Example] {
    [
      Example("managedsave-remove db1", "Throw the saved state away: the next start is a boot."),
      Example(
        "'managedsave web1; managedsave-remove web1; start web1'", "Boot a guest anew instead of going on."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .inactiveDomains) var domain: DomainReference

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    let isThere = try attempt("Failed to check for domain managed save image") { try domain.hasManagedSave }
    guard isThere else {
      return .change(
        "Domain '\(typed)' has no manage save image; removal skipped", of: try domain.identity,
        changed: false, endsLine: false)
    }
    try attempt("Failed to remove managed save image for domain '\(typed)'") {
      try domain.removeManagedSave()
    }
    return .change(
      "Removed managedsave image for domain '\(typed)'", of: try domain.identity, endsLine: false)
  }
}
