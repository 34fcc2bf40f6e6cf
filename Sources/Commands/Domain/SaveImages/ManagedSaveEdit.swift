import CommandModel
import CommandOutput
import Libvirt

/// Edit the description in the state that managedsave has saved.
struct ManagedSaveEdit: Command {
  static let info = CommandInfo(
    "managedsave-edit", group: .domain, "edit the description in the state that managedsave has saved",
    many: .one("an editor shows one description"),
    discussion: """
      Opens the description in the editor that VISUAL or EDITOR names, or in vi, and stores what is saved there. Only
      what the guest does not see may be changed, such as the paths of images.
      """)

  static var examples: [Example] {
    [
      Example("managedsave-edit web1", "Edit the saved description.", needs: .host),
      Example(
        "managedsave-edit web1 --running", "Let the guest run when it is started, however it was saved.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .inactiveDomains) var domain: DomainReference
  let state = SavedState("started", isChecked: true)
  @FlagSet var flags: Domain.SaveRestoreFlags

  func run(in run: Run) throws -> Output {
    let found = try run.domain(domain)
    let name = try found.name
    // Looked up again: the connection may be another one after a long edit.
    let readAgain = { try run.domain(domain).managedSaveXMLDescription(.secure) }
    let text = try found.managedSaveXMLDescription(.secure)
    let edited: Void? = try EditLoop(run: run).run(text, current: readAgain) { xml, _ in
      try run.domain(domain).defineManagedSave(xml: xml, flags)
    }
    guard edited != nil else {
      return .change(
        "Managed save image of domain '\(name)' XML configuration not changed.", of: try found.identity,
        changed: false)
    }
    return .change(
      "Managed save image of Domain '\(name)' XML configuration edited.", of: try found.identity)
  }
}
