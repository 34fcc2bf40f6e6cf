import CommandModel
import CommandOutput
import Libvirt

/// Replace the description in the state that managedsave has saved.
struct ManagedSaveDefine: Command {
  static let info = CommandInfo(
    "managedsave-define", group: .domain, "replace the description in the state that managedsave has saved",
    many: .one("each has a description of its own"),
    discussion: """
      Only what the guest does not see may differ, such as the paths of images. The options say in which state the guest
      goes on; without them that stays as it is.
      """)

  static var examples: [Example] {
    [
      Example(
        "managedsave-define web1 web1.xml",
        "Replace the description, such as the path of a disk that has moved.", needs: .host),
      Example(
        "managedsave-define web1 web1.xml --paused", "The same, and let the guest begin paused.", needs: .host
      ),
    ]
  }

  static let result: ResultShape? = .change(of: .domain)

  @Argument("domain", "domain name, id or uuid", complete: .inactiveDomains) var domain: LateDomain
  @Argument("xml", "file with the new description", complete: .file) var xml: InputFile
  let state = SavedState("started", isChecked: true)
  @FlagSet var flags: Domain.SaveRestoreFlags

  func run(in run: Run) throws -> Output {
    let description = try xml.text(in: run)
    let reference = try domain.reference()
    let domain = try run.domain(reference)
    try attempt("Failed to update \(reference.text) XML configuration") {
      try domain.defineManagedSave(xml: description, flags)
    }
    return .change("Managed save state file of domain '\(reference.text)' updated.", of: try domain.identity)
  }
}
