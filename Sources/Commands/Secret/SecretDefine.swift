import CommandModel
import CommandOutput
import Libvirt
import XML

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
    let connection = try run.connection()
    let xml = try file.text(in: run)
    let secret = try attempt(
      "Failed to set attributes from \(file)", making: DescribedObject(xml: xml),
      isTaken: { try $0.isTakenUsage(of: xml, on: connection) }
    ) { try connection.defineSecret(xml: xml, flags) }
    return .change("Secret \(try secret.uuid) created", of: try secret.identity, ["file": .string(file.path)])
  }
}

extension DescribedObject {
  /// Whether there is another secret for the use that a description gives.
  fileprivate func isTakenUsage(of xml: String, on connection: Connection) throws -> Bool {
    guard let usage = try XMLDocument(parsing: xml).root.child(named: "usage"), let type = usage["type"],
      let id = usage.children.first?.text
    else { return false }
    return try SecretRow.list(SecretRow.listing(connection), []).contains {
      $0.uuid != uuid && $0.usageType.name == type && $0.usageID == id
    }
  }
}
