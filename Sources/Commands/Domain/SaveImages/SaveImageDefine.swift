import CommandModel
import CommandOutput
import Libvirt

/// Replace the description in a file that save wrote.
struct SaveImageDefine: Command {
  static let info = CommandInfo(
    "save-image-define", group: .domain, "replace the description in a file that save wrote",
    discussion: """
      The file is on the hypervisor's host. Only what the guest does not see may differ, such as the paths of images. The
      options say in which state the guest goes on; without them that stays as it is.
      """)

  static var examples: [Example] {
    [
      Example("save-image-define web1.state web1.xml", "Use another description when the file is restored."),
      Example("save-image-define web1.state web1.xml --paused", "The same, and let the guest begin paused."),
    ]
  }

  static let result: ResultShape? = .keys("file", "changed", "message")

  @Argument("file", "the file with the saved state", complete: .file) var file: String
  @Argument("xml", "file with the new description", complete: .file) var xml: InputFile
  let state = SavedState("restored", isChecked: false)
  @FlagSet var flags: Domain.SaveRestoreFlags

  func run(in run: Run) throws -> Output {
    let description = try xml.text(in: run)
    let connection = try run.connection()
    try attempt("Failed to update \(file)") {
      try connection.defineSaveImage(file, xml: description, flags)
    }
    return .message("State file \(file) updated.", ["file": .string(file), "changed": true])
  }
}
