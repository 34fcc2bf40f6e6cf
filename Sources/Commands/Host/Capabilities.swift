import CommandModel
import CommandOutput
import Libvirt

/// Print what the host and its hypervisor can do.
struct Capabilities: Command {
  static let info = CommandInfo(
    "capabilities", group: .host, "print what the host and its hypervisor can do, in XML",
    discussion: "With --xpath only the parts of the document that the expression finds are printed.")

  @Option(
    "xpath", "XPath expression that chooses parts of the document", complete: .none("it is an expression"),
    nameOnly: true)
  var xpath: String?
  @Flag("wrap", "put what --xpath finds into one common element") var wrap: Bool

  func run(in run: Run) throws -> Output {
    let connection = try run.connection()
    let xml = try attempt("failed to get capabilities") { try connection.capabilities() }
    guard xpath != nil else { return .text(xml + "\n", key: "xml") }
    return try XMLQuery(xpath: xpath, wraps: wrap).output(of: xml, in: run)
  }
}
