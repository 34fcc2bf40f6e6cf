import CommandModel

/// The manual page: what is constant in words, and every option and command from its declaration.
struct ManualPage {
  private var page = Mdoc()

  var text: String { page.text }

  init(_ registry: Registry, _ options: [GlobalOption]) {
    header()
    synopsis()
    description()
    globalOptions(options)
    commands(registry)
    output()
    ending()
  }

  private mutating func header() {
    page.raw(".\\\" Made from the declarations of the commands: run make docs.")
    page.raw(".Dd November 21, 2026")
    page.raw(".Dt VIREO 1")
    page.raw(".Os")
    page.raw(".Sh NAME")
    page.raw(".Nm vireo")
    page.raw(".Nd manage virtual machines through libvirt")
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
    for (title, paragraphs) in ManualText.sections {
      page.raw(".Ss \(title)")
      for paragraph in paragraphs { page.paragraph(paragraph) }
    }
  }

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
      page.raw(".Bl -tag -width Ds")
      for command in registry.commands(in: group) { entry(command.info, command.optionSpecs) }
      page.raw(".El")
    }
  }

  /// The same as `help output`.
  private mutating func output() {
    page.raw(".Sh OUTPUT")
    for section in HelpTopic.output.sections {
      page.raw(".Ss \(section.title)")
      for paragraph in section.paragraphs { page.paragraph(paragraph) }
      guard !section.entries.isEmpty else { continue }
      page.raw(".Bl -tag -width Ds")
      for entry in section.entries {
        page.raw(".It \(Mdoc.argument(entry.word))")
        page.prose(entry.meaning)
      }
      page.raw(".El")
    }
  }

  private mutating func entry(_ info: CommandInfo, _ options: [OptionSpec]) {
    page.raw(".It Xo")
    page.raw(".Ic \(info.name)")
    for option in options { page.raw(Self.usage(option)) }
    page.raw(".Xc")
    page.prose(info.summary.sentence)
    if !info.discussion.isEmpty {
      page.raw(".Pp")
      page.prose(info.discussion)
    }
    for sentence in [HelpText.patternSentence(info, options), HelpText.streamSentence(options)] {
      guard let sentence else { continue }
      page.raw(".Pp")
      page.prose(sentence)
    }
    guard !options.isEmpty else { return }
    page.raw(".Pp")
    page.raw(".Bl -tag -width Ds -compact")
    for option in options {
      page.raw(".It " + Self.label(option))
      page.prose(option.help.sentence)
      for preset in option.presets {
        page.prose("--\(preset.name) stands for --\(option.name) \(preset.value).")
      }
    }
    page.raw(".El")
  }

  private static func usage(_ option: OptionSpec) -> String {
    let name = Mdoc.argument(option.name)
    return switch option.kind {
    case .flag: ".Op Fl -\(option.name)"
    case .words: option.isRequired ? ".Ar \(name) ..." : ".Op Ar \(name) ..."
    case .string where option.isRequired && option.isNameOnly:
      ".Fl -\(option.name) Ar \(option.placeholder)"
    case .string, .integer:
      option.isRequired
        ? ".Ar \(name)"
        : option.isPositional ? ".Op Ar \(name)" : ".Op Fl -\(option.name) Ar \(option.placeholder)"
    }
  }

  private static func label(_ option: OptionSpec) -> String {
    let names = ([option.name] + option.aliases).map { "Fl -\($0)" }.joined(separator: " , ")
    return option.kind == .flag ? names : "\(names) Ar \(option.placeholder)"
  }

  private mutating func ending() {
    page.raw(".Sh ENVIRONMENT")
    list(ManualText.environment, macro: "Ev")
    page.raw(".Sh FILES")
    list(ManualText.files, macro: "Pa")
    page.raw(".Sh EXIT STATUS")
    page.raw(".Bl -tag -width Ds")
    for (code, meaning) in ManualText.exitCodes {
      page.raw(".It \(code.rawValue)")
      page.prose(meaning)
    }
    page.raw(".El")
    page.raw(".Pp")
    page.prose(ManualText.exitStatus)
    page.raw(".Sh EXAMPLES")
    for (command, meaning) in ManualText.examples {
      page.prose(meaning)
      page.raw(".Pp")
      page.raw(".Dl \(Mdoc.argument(command))")
      if command != ManualText.examples.last?.command { page.raw(".Pp") }
    }
    page.raw(".Sh SEE ALSO")
    page.raw(".Xr virsh 1 ,")
    page.raw(".Xr libvirtd 8")
    page.raw(".Pp")
    page.raw(".Lk https://libvirt.org/uri.html \"Connection URIs\"")
  }

  private mutating func list(_ entries: [(name: String, meaning: String)], macro: String) {
    page.raw(".Bl -tag -width Ds")
    for entry in entries {
      page.raw(".It \(macro) \(Mdoc.argument(entry.name))")
      page.prose(entry.meaning)
    }
    page.raw(".El")
  }
}

extension Mdoc {
  /// A paragraph of its own, unless it is the first of its section.
  fileprivate mutating func paragraph(_ text: String) {
    if let last = lines.last, !last.hasPrefix(".S") { raw(".Pp") }
    prose(text)
  }
}

extension String {
  /// The text with a capital letter and a full stop, as a page of sentences has it.
  fileprivate var sentence: String {
    let capital = dropFirst().first?.isLowercase == true ? prefix(1).uppercased() + dropFirst() : self
    return capital.hasSuffix(".") || capital.isEmpty ? capital : capital + "."
  }
}
