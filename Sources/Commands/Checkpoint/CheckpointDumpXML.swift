import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a checkpoint.
struct CheckpointDumpXML: Command {
  static let info = CommandInfo(
    "checkpoint-dumpxml", group: .checkpoint, "print the XML description of a checkpoint",
    many: .each("shown"),
    discussion: """
      The description holds that of the domain as it was, unless --no-domain leaves it out. --size asks how much a
      backup since the checkpoint would hold. With --xpath only the matching nodes are printed.
      """)

  static var examples: [Example] {
    [
      Example(
        "'checkpoint-create-as web2 monday; checkpoint-dumpxml web2 monday --no-domain'",
        "Print a checkpoint without the domain in it."),
      Example(
        "checkpoint-dumpxml web2 monday --size", "Print also how much has changed since.", needs: .host),
    ]
  }

  static let result: ResultShape? = .description(of: .checkpoint)

  typealias Flags = DomainCheckpoint.XMLFlags

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = CheckpointChoice()
  @FlagBit(Flags.secure, "security-info", "show passwords too") var securityInfo: Bool
  @FlagBit(Flags.noDomain, "no-domain", "leave out the description of the domain") var noDomain: Bool
  @FlagBit(Flags.size, "size", "show how many bytes have changed on each disk") var size: Bool
  let query = XMLQuery()
  @FlagSet var flags: Flags

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    try query.check(in: run)
    let checkpoint = try choice.checkpoint(of: domain, in: run)
    let xml = try checkpoint.xmlDescription(flags)
    return try query.output(of: xml, about: try checkpoint.identity, in: run)
  }
}
