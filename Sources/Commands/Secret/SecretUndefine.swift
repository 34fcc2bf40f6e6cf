import CommandModel
import CommandOutput
import Libvirt

/// Remove a secret.
struct SecretUndefine: Command {
  static let info = CommandInfo(
    "secret-undefine", group: .secret, "remove a secret and its value",
    traits: .destructive, many: .each("deleted"),
    discussion: "What needs the value, such as an encrypted volume, cannot be opened without it.")

  static var examples: [Example] {
    [
      Example(
        "secret-undefine 9d1f2f7e-0c6a-4a31-8f2b-5a1d1c3e7a10", "Remove a secret that nothing needs.",
        needs: .host),
      Example("--dry-run secret-undefine '*'", "Say which would be removed.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .secret)

  @Argument("secret", "secret uuid, or what it is for", complete: .secrets) var secret: SecretReference

  func run(in run: Run) throws -> Output {
    let typed = secret.text
    let secret = try run.secret(secret)
    let identity = try secret.identity
    try attempt("Failed to delete secret \(typed)") { try secret.undefine() }
    return .change("Secret \(typed) deleted", of: identity)
  }
}
