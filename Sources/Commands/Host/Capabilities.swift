import CommandModel
import CommandOutput
import Libvirt

/// Print what the host and its hypervisor can do.
struct Capabilities: Command {
  static let info = CommandInfo(
    "capabilities", group: .host, "print what the host and its hypervisor can do, in XML",
    discussion: "With --xpath only the parts of the document that the expression finds are printed.")

  static var examples: [Example] {
    [
      Example("capabilities", "Print all."),
      Example("capabilities --xpath '//guest/arch/@name'", "List which architectures guests can have."),
    ]
  }

  static let result: ResultShape? = .either(.document, .rows("xml"))

  let query = XMLQuery(
    xpath: "XPath expression that chooses parts of the document",
    wrap: "put what --xpath finds into one common element")

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let connection = try run.connection()
    let xml = try attempt("failed to get capabilities") { try connection.capabilities() }
    guard query.isGiven else { return .text(xml + "\n", key: "xml") }
    return try query.output(of: xml, in: run)
  }
}
