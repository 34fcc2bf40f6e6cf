import CommandModel
import CommandOutput
import Libvirt

/// Edit the description in a file that save wrote.
struct SaveImageEdit: Command {
  static let info = CommandInfo(
    "save-image-edit", group: .domain, "edit the description in a file that save wrote",
    discussion: """
      Opens the description in the editor that VISUAL or EDITOR names, or in vi, and stores what is saved there. The file is
      on the hypervisor's host. Only what the guest does not see may be changed, such as the paths of images.
      """)

  static var examples: [Example] {
    [
      Example(
        "save-image-edit web1.state", "Change the description, such as the path of a disk, before restore."),
      Example(
        "save-image-edit web1.state --running", "Let the guest run after restore, however it was saved."),
    ]
  }

  static let result: ResultShape? = .keys("file", "changed", "message")

  @Argument("file", "the file with the saved state", complete: .file) var file: String
  let state = SavedState("restored", isChecked: true)
  @FlagSet var flags: Domain.SaveRestoreFlags

  func run(in run: Run) throws -> Output {
    let read = { try run.connection().saveImageXMLDescription(file, .secure) }
    let edited: Void? = try EditLoop(run: run).run(try read(), current: read) { xml, _ in
      try run.connection().defineSaveImage(file, xml: xml, flags)
    }
    let (sentence, isChanged) =
      edited == nil
      ? ("Saved image \(file) XML configuration not changed.", false) : ("State file \(file) edited.", true)
    return .message(sentence, ["file": .string(file), "changed": .bool(isChanged)])
  }
}
