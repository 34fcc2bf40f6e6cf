import CommandModel
import CommandOutput
import Libvirt

/// Define a domain from a file, without starting it.
struct Define: Command {
  static let info = CommandInfo(
    "define", group: .domain, "define a domain from an XML file, without starting it",
    discussion: """
      Stores the definition. A domain of the same name and UUID gets it in place of its own, which takes effect at its
      next start. The domain stays stopped, or runs on as it is.
      """)

  static var examples: [Example] {
    [
      Example("define shop.xml", "Make a new domain, or change one of the same name and UUID."),
      Example("define shop.xml --validate", "Refuse a file that does not follow libvirt's schema."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "file")

  @Argument("file", "file with the domain's XML description", complete: .file) var file: InputFile
  @FlagBit(Domain.DefineFlags.validate, "validate", "check the XML against the schema first")
  var validate: Bool
  @FlagSet var flags: Domain.DefineFlags

  func run(in run: Run) throws -> Output {
    try DescriptionFile(file).make(
      in: run, failure: "Failed to define domain from \(file)",
      telling: { "Domain '\(try $0.name)' defined from \(file)" }, isTaken: { $0.isTakenDomain(on: $1) }
    ) {
      // Drivers without the newer call still know the plain one.
      flags.isEmpty ? try $0.defineDomain(xml: $1) : try $0.defineDomain(xml: $1, flags)
    }
  }
}
