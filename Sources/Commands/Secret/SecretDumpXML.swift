import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a secret.
struct SecretDumpXML: Command {
  static let info = CommandInfo(
    "secret-dumpxml", group: .secret, "print the XML description of a secret, without its value",
    many: .each("described"),
    discussion: """
      With --xpath only the nodes that the expression finds are printed, with --wrap as one document.
      """)

  static let result: ResultShape? = .description(of: .secret)

  @Argument("secret", "secret uuid, or what it is for", complete: .secrets) var secret: SecretReference
  let query = XMLQuery()

  func run(in run: Run) throws -> Output {
    let secret = try run.secret(secret)
    return try query.output(of: secret.xmlDescription(), about: secret.identity, in: run)
  }
}
