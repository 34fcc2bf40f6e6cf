import CommandModel
import CommandOutput
import Libvirt

/// Show or set the XML that an application keeps with a domain.
struct Metadata: Command {
  static let info = CommandInfo(
    "metadata", group: .domain, "show or set the XML that an application keeps with a domain",
    many: .each("changed"),
    discussion: """
      Applications keep an element each, in a namespace of their own, under <metadata>. Prints the element of a
      namespace, sets it with --set, opens it in an editor with --edit, or removes it with --remove.
      """)

  static var examples: [Example] {
    [
      Example(
        #"metadata web1 http://example.org/backup --key backup --set "<policy keep='7'/>""#,
        "Keep a note of a program's own with the domain."),
      Example("metadata web2 http://example.org/backup --remove", "Remove it; nothing else changes."),
    ]
  }

  static let result: ResultShape? = .either(
    .about(.domain, "namespace", "metadata"), .change(of: .domain, "namespace", "metadata"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let options = MetadataOptions(.noted)

  func run(in run: Run) throws -> Output { try options.run(in: run) { try run.domain(domain) } }
}
