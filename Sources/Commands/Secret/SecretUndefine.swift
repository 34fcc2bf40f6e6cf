import CommandModel
import CommandOutput
import Libvirt

/// Remove a secret.
struct SecretUndefine: Command {
  static let info = CommandInfo(
    "secret-undefine", group: .secret, "remove a secret and its value",
    traits: .destructive, many: .each("deleted"),
    discussion: "What needs the value, such as an encrypted volume, cannot be opened without it.")

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
