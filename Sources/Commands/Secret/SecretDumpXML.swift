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

  static var examples: [Example] {
    [
      Example(
        "secret-dumpxml 9d1f2f7e-0c6a-4a31-8f2b-5a1d1c3e7a10", "Print what a secret is for.", needs: .host),
      Example(
        "secret-dumpxml 9d1f2f7e-0c6a-4a31-8f2b-5a1d1c3e7a10 --xpath //usage", "Print a part of it.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .description(of: .secret)

  @Argument("secret", "secret uuid, or what it is for", complete: .secrets) var secret: SecretReference
  let query = XMLQuery()

  func run(in run: Run) throws -> Output {
    let secret = try run.secret(secret)
    return try query.output(of: secret.xmlDescription(), about: secret.identity, in: run)
  }
}
