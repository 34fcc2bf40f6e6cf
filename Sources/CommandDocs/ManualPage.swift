import CommandModel

/// The manual page of the program: what is constant in words, the options of every command, and all commands by name.
struct ManualPage {
  private var page = Mdoc()

  var text: String { page.text }

  init(_ registry: Registry, _ options: [GlobalOption]) {
    page.header("vireo", "manage virtual machines through libvirt")
    synopsis()
    description()
    globalOptions(options)
    commands(registry)
    page.section("OUTPUT")
    page.topic(.output)
    ending(registry)
  }

  private mutating func synopsis() {
    page.raw(".Sh SYNOPSIS")
    page.raw(".Nm")
    page.raw(".Op Ar option ...")
    page.raw(".Op Ar command-line")
    page.raw(".Nm")
    page.raw(".Op Ar option ...")
    page.raw(".Ar command")
    page.raw(".Op Ar argument ...")
  }

  private mutating func description() {
    page.raw(".Sh DESCRIPTION")
    for paragraph in ManualText.description { page.paragraph(paragraph) }
    for topic in HelpTopic.all where !Self.parts.contains(topic.name) { page.topic(topic) }
  }

  /// Topics that are parts of the page by themselves.
  private static let parts = [HelpTopic.output.name, HelpTopic.exitCodes.name, HelpTopic.environment.name]

  private mutating func globalOptions(_ options: [GlobalOption]) {
    page.raw(".Sh OPTIONS")
    page.raw("These stand before the command.")
    self.options(options.filter { !$0.isTrailing })
    page.raw(".Ss Before the command or behind it")
    page.prose(ManualText.trailingOptions)
    self.options(options.filter(\.isTrailing))
  }

  private mutating func options(_ options: [GlobalOption]) {
    page.raw(".Bl -tag -width Ds")
    for option in options {
      page.raw(".It " + Self.tag(option))
      page.prose(option.help.sentence)
      if !option.choices.isEmpty { page.prose("Values: \(option.choices.joined(separator: ", ")).") }
    }
    page.raw(".El")
  }

  private static func tag(_ option: GlobalOption) -> String {
    let letter = option.letter.map { "Fl \($0)" }
    if option.isLetterOnly { return letter ?? "" }
    let value =
      switch option.argument {
      case .none: ""
      case .required: "Ns = Ns Ar \(Mdoc.argument(option.placeholder))"
      case .optional: "Ns Oo = Ns Ar \(Mdoc.argument(option.placeholder)) Oc"
      }
    let long = "Fl -\(option.name)" + (value.isEmpty ? "" : " " + value)
    return letter.map { "\($0) , \(long)" } ?? long
  }

  private mutating func commands(_ registry: Registry) {
    page.raw(".Sh COMMANDS")
    page.prose(ManualText.commands)
    for group in HelpText.listedGroups(of: registry) {
      page.raw(".Ss \(group.title)")
      page.raw("All about these is in")
      page.reference(group.pageName, 1, ".")
      page.raw(".Pp")
      page.raw(".Bl -tag -width snapshot-create-as -compact")
      for command in registry.commands(in: group) {
        page.raw(".It Ic \(command.info.name)")
        page.prose(command.info.summary.sentence)
      }
      page.raw(".El")
    }
  }

  private mutating func ending(_ registry: Registry) {
    page.section("ENVIRONMENT")
    page.definitions(ManualText.environment, macro: "Ev")
    page.section("FILES")
    page.definitions(ManualText.files, macro: "Pa")
    page.exitStatus()
    page.section("EXAMPLES")
    page.examples(ManualText.examples)
    page.seeAlso(
      HelpText.listedGroups(of: registry).map { ($0.pageName, 1) } + [("virsh", 1), ("libvirtd", 8)])
    page.raw(".Pp")
    page.raw(".Lk https://libvirt.org/uri.html \"Connection URIs\"")
  }
}
