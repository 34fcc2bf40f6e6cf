import CommandModel
import CommandOutput
import Libvirt

/// Show what a checkpoint is and where it stands in the tree.
struct CheckpointInfo: Command {
  static let info = CommandInfo(
    "checkpoint-info", group: .checkpoint, "show basic information about a checkpoint", many: .each("shown"),
    discussion: "Prints whose checkpoint it is, and its place in the tree.")

  static var examples: [Example] {
    [
      Example("'checkpoint-create-as web2 monday; checkpoint-info web2 monday'", "Show parent and children."),
      Example("checkpoint-info web2 monday -o json", "The same as data.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(
    .checkpoint, "parent", "children", "descendants", "creationTime", "description")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let choice = CheckpointChoice()

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let checkpoint = try choice.checkpoint(of: domain, in: run)
    let description = try CheckpointDescription(of: checkpoint)
    return .record(
      Record([
        Field("Name:", "name", .string(try checkpoint.name), isName: true),
        Field("Domain:", "domain", .string(try domain.name)),
        Field("Parent:", "parent", Value(description.parent)),
        Field("Children:", "children", Value(try checkpoint.children().count)),
        Field("Descendants:", "descendants", Value(try checkpoint.children(.descendants).count)),
        Field(nil, "creationTime", Value(description.creationTime?.rfc3339)),
        Field(nil, "description", Value(description.text)),
      ]))
  }
}
