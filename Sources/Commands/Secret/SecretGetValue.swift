import CommandModel
import CommandOutput
import Libvirt
import Platform

/// Print the value of a secret.
struct SecretGetValue: Command {
  static let info = CommandInfo(
    "secret-get-value", group: .secret, "print the value of a secret",
    many: .each("shown"),
    discussion: """
      The value is printed in base64, since it may be any bytes, or as it is with --plain; in data it is in base64 always.
      The value of a private secret is for the hypervisor alone.
      """)

  static var examples: [Example] {
    [
      Example(
        "secret-get-value 9d1f2f7e-0c6a-4a31-8f2b-5a1d1c3e7a10", "Print the value as base64.", needs: .host),
      Example(
        "secret-get-value 9d1f2f7e-0c6a-4a31-8f2b-5a1d1c3e7a10 --plain", "Print the value as it is.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.secret, "value")

  @Argument("secret", "secret uuid, or what it is for", complete: .secrets) var secret: SecretReference
  @Flag("plain", "print the value as it is") var plain: Bool

  func run(in run: Run) throws -> Output {
    let secret = try run.secret(secret)
    let value = try secret.value()
    let encoded = Base64.encode(value)
    let identity = try secret.identity
    // Nothing is added to the value, not even the end of a line: a script takes it as it is.
    return Output(
      text: [.text(plain ? String(rawBytes: value) : encoded)],
      value: .object(identity + [Member(key: "value", value: .string(encoded))]), nameKey: identity.nameKey)
  }
}
