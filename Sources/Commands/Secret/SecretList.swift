import CommandModel
import CommandOutput
import Libvirt

/// List secrets.
struct SecretList: Command {
  static let info = CommandInfo(
    "secret-list", group: .secret, "list secrets",
    discussion: "Shows the UUID of each secret and what it is for. The options keep those that match.")

  static var examples: [Example] {
    [
      Example("secret-list", "List secrets and what they are for.", needs: .host),
      Example("secret-list --private -o json", "List those whose value cannot be read.", needs: .host),
    ]
  }

  static let result: ResultShape? = .rows(of: SecretRow.columns)

  typealias Filter = SecretRow.Filter

  @FlagBit(Filter.ephemeral, "ephemeral", "keep secrets that are held in memory only") var ephemeral: Bool
  @FlagBit(Filter.noEphemeral, "no-ephemeral", "keep secrets that are stored") var noEphemeral: Bool
  @FlagBit(Filter.private, "private", "keep secrets whose value nobody may read") var isPrivate: Bool
  @FlagBit(Filter.noPrivate, "no-private", "keep secrets whose value may be read") var noPrivate: Bool
  @FlagSet var flags: Filter

  func run(in run: Run) throws -> Output {
    let table = try run.table(of: SecretRow.columns, text: .table(["uuid", "usage"]))
    let listing = SecretRow.listing(try run.connection())
    return try table.output(
      of: { try SecretRow.list(listing, flags) },
      filling: { try SecretRow.fill(&$0, $1, listing, flags) })
  }
}
