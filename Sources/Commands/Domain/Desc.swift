import CommandModel
import CommandOutput
import Libvirt

/// Show or set the description or the title of a domain.
struct Desc: Command {
  static let info = CommandInfo(
    "desc", group: .domain, "show or set a domain's description or title",
    many: .each("described"),
    discussion: """
      Prints the description, or with --title the title. New words replace it, no words at all but an empty one remove
      it; with --edit it is opened in an editor.
      """)

  static var examples: [Example] {
    [
      Example("desc web1", "Show what web1 is for."),
      Example("desc web1 --title 'shop, first'", "Give it a title, which list --title shows."),
      Example("desc web1 --config --new-desc 'runs the shop'", "Describe it in the definition."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "description?", "title?"), .change(of: .domain, "description?", "title?"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let options = DescriptionOptions(.noted)

  func run(in run: Run) throws -> Output { try options.run(on: run.domain(domain), in: run) }
}
