import CommandModel

/// The manual page of a group: its commands with all their options, and their examples.
struct GroupPage {
  private var page = Mdoc()
  private let group: CommandGroup
  private let commands: [CommandEntry]

  var text: String { page.text }

  init(_ group: CommandGroup, of registry: Registry) {
    (self.group, commands) = (group, registry.commands(in: group))
    page.header(group.pageName, "commands of vireo for \(group.subject)")
    synopsis()
    page.section("DESCRIPTION")
    for paragraph in HelpText.paragraphs(of: group.introduction) { page.paragraph(paragraph) }
    page.raw(".Pp")
    page.prose("Options of every command, output as data, patterns and how lines are read are in")
    page.reference("vireo", 1, ".")
    page.section("COMMANDS")
    page.raw(".Bl -tag -width Ds")
    for command in commands { page.command(command.info, command.optionSpecs) }
    page.raw(".El")
    ending()
  }

  private mutating func synopsis() {
    page.section("SYNOPSIS")
    page.raw(".Nm vireo")
    page.raw(".Op Ar option ...")
    page.raw(".Ar command")
    page.raw(".Op Ar argument ...")
  }

  private mutating func ending() {
    page.section("ENVIRONMENT")
    page.definitions(ManualText.environment.filter { concerns($0.name) }, macro: "Ev")
    page.section("FILES")
    page.definitions(
      ManualText.files.filter { $0.name.hasSuffix(isAdmin ? "libvirt-admin.conf" : "libvirt.conf") },
      macro: "Pa")
    page.exitStatus()
    page.section("EXAMPLES")
    page.examples(commands.flatMap(\.examples))
    page.seeAlso([("vireo", 1)] + group.neighbours.map { ($0.pageName, 1) })
  }

  private var isAdmin: Bool { group == .admin }

  /// Whether a variable has a meaning for one of the commands: URIs for all, editors where something is edited.
  private func concerns(_ variable: String) -> Bool {
    if variable.hasSuffix("_URI") { return variable.contains("ADMIN") == isAdmin }
    let edits = commands.contains { $0.info.name.hasSuffix("edit") }
    return edits && ["VISUAL", "EDITOR", "TMPDIR"].contains(variable)
  }
}
