import CommandModel
import CommandOutput
import Libvirt

/// Save a guest's state where libvirt keeps it, and stop it.
struct ManagedSave: Command {
  static let info = CommandInfo(
    "managedsave", group: .domain, "save a guest's state where its next start finds it, and stop the guest",
    many: .each("saved"),
    discussion: """
      The next start continues the guest from there, as a notebook wakes from its sleep. managedsave-remove discards
      the state, so that the guest boots. Ctrl-C gives the saving up, and the guest runs on.
      """)

  static var examples: [Example] {
    [
      Example("managedsave web1", "Save and stop the guest; its next start goes on from there."),
      Example("managedsave '@state=running' --verbose", "Save all that run, before work on the host."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @FlagBit(Domain.SaveRestoreFlags.bypassCache, "bypass-cache", "do not fill the file system cache")
  var bypassCache: Bool
  let state = SavedState("started again", isChecked: false)
  @Flag("verbose", "show how far the saving is") var verbose: Bool
  @FlagSet var flags: Domain.SaveRestoreFlags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let typed = self.domain.text
    let watch = JobWatch(run: run, domain: domain, title: "Managedsave", showsProgress: verbose)
    try watch.run(failing: "Failed to save domain '\(typed)' state") { try domain.managedSave(flags) }
    let sentence = "Domain '\(typed)' state saved by libvirt"
    // The empty line ends the line that shows the progress.
    return .change(sentence, of: try domain.identity).replacingText(with: .extra("\n\(sentence)\n"))
  }
}
