import CommandModel
import CommandOutput
import Libvirt

/// Define a secret.
struct SecretDefine: Command {
  static let info = CommandInfo(
    "secret-define", group: .secret, "define a secret, or change what is said of one",
    discussion: """
      Reads from a file in XML what the secret is for and how it is kept; secret-set-value gives it a value. A secret
      that is defined anew keeps the value that it has.
      """)

  static var examples: [Example] {
    [
      Example(
        "secret-define secret.xml", "Make a secret; its value follows by secret-set-value.", needs: .host),
      Example(
        "secret-define secret.xml --validate", "Refuse a file that does not follow libvirt's schema.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .secret, "file")

  @Argument("file", "file with the XML description of the secret", complete: .file) var file: InputFile
  @FlagBit(Secret.DefineFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: Secret.DefineFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to set attributes from \(file)",
      telling: { "Secret \(try $0.uuid) created" }, isTaken: { try $0.isTakenUsage(on: $1) }
    ) { try $0.defineSecret(xml: $1, flags) }
  }
}
