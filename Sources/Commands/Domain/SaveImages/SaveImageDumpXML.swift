import CommandModel
import CommandOutput
import Libvirt

/// Print the description in a file that save wrote.
struct SaveImageDumpXML: Command {
  static let info = CommandInfo(
    "save-image-dumpxml", group: .domain, "print the description in a file that save wrote",
    discussion: """
      The file is on the hypervisor's host. Passwords are left out unless --security-info asks for them. With --xpath only
      the matching nodes are printed.
      """)

  static var examples: [Example] {
    [
      Example("save-image-dumpxml web1.state", "See what was saved in the file."),
      Example("save-image-dumpxml web1.state --xpath //memory", "Print a part of it."),
    ]
  }

  static let result: ResultShape? = .either(.document, .rows("xml"))

  @Argument("file", "the file with the saved state", complete: .file) var file: String
  @FlagBit(Domain.SaveImageXMLFlags.secure, "security-info", "show passwords too") var secure: Bool
  let query = XMLQuery()
  @FlagSet var flags: Domain.SaveImageXMLFlags

  func run(in run: Run) throws -> Output {
    try query.check(in: run)
    let xml = try run.connection().saveImageXMLDescription(file, flags)
    return try query.output(of: xml, in: run)
  }
}
