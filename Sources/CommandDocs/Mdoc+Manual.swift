import CommandModel

/// The parts that manual pages are made of.
extension Mdoc {
  mutating func header(_ name: String, _ description: String) {
    raw(".\\\" Made from the declarations of the commands: run make docs.")
    raw(".Dd November 21, 2026")
    raw(".Dt \(name.uppercased()) 1")
    raw(".Os")
    section("NAME")
    raw(".Nm \(name)")
    raw(".Nd \(Self.argument(description))")
  }

  mutating func section(_ title: String) { raw(".Sh \(title)") }

  /// A paragraph of its own, unless it is the first of its section.
  mutating func paragraph(_ text: String) {
    if let last = lines.last, !last.hasPrefix(".S") { raw(".Pp") }
    prose(text)
  }

  /// The same as `help` prints.
  mutating func topic(_ topic: HelpTopic) {
    for section in topic.sections {
      raw(".Ss \(section.title)")
      for text in section.paragraphs { paragraph(text) }
      if !section.entries.isEmpty {
        definitions(section.entries.map { (name: $0.word, meaning: $0.meaning) }, macro: nil)
      }
      if !section.examples.isEmpty { examples(section.examples) }
    }
  }

  mutating func definitions(_ entries: [(name: String, meaning: String)], macro: String?) {
    raw(".Bl -tag -width Ds")
    for entry in entries {
      raw(".It " + [macro, Self.argument(entry.name)].compactMap { $0 }.joined(separator: " "))
      prose(entry.meaning)
    }
    raw(".El")
  }

  mutating func exitStatus() {
    section("EXIT STATUS")
    definitions(ExitCode.table.map { (name: "\($0.rawValue)", meaning: $0.meaning) }, macro: nil)
    raw(".Pp")
    prose(ManualText.exitStatus)
  }

  /// A line and what it does, one behind the other.
  mutating func examples(_ examples: [Example]) {
    raw(".Bl -tag -width Ds")
    for example in examples {
      raw(".It Li \(Self.argument(example.shown))")
      prose(example.meaning)
    }
    raw(".El")
  }

  mutating func seeAlso(_ pages: [(name: String, section: Int)]) {
    section("SEE ALSO")
    let sorted = pages.sorted { ($0.section, $0.name) < ($1.section, $1.name) }
    for (index, page) in sorted.enumerated() {
      reference(page.name, page.section, index < sorted.count - 1 ? "," : "")
    }
  }

  /// Another page; no cross-reference by mdoc's own macro, since mandoc looks for these among the installed pages, and
  /// complains of all that are not there yet.
  mutating func reference(_ name: String, _ section: Int, _ mark: String) {
    let page = ".Sy \(name) Ns No (\(section))"
    raw(mark.isEmpty ? page : "\(page) \(mark)")
  }
}

/// A command with all its options.
extension Mdoc {
  mutating func command(_ info: CommandInfo, _ options: [OptionSpec]) {
    raw(".It Xo")
    raw(".Ic \(info.name)")
    for option in options { raw(Self.usage(option)) }
    raw(".Xc")
    prose(info.summary.sentence)
    for text in HelpText.description(info, options) {
      raw(".Pp")
      prose(text)
    }
    guard !options.isEmpty else { return }
    raw(".Pp")
    raw(".Bl -tag -width Ds -compact")
    for option in options {
      raw(".It " + Self.label(option))
      prose(option.help.sentence)
      if let values = option.valueSentence() { prose(values) }
      for preset in option.presets { prose("--\(preset.name) stands for --\(option.name) \(preset.value).") }
    }
    raw(".El")
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
}

extension String {
  /// The text with a capital letter and a full stop, as a page of sentences has it.
  var sentence: String {
    let capital = dropFirst().first?.isLowercase == true ? prefix(1).uppercased() + dropFirst() : self
    return capital.hasSuffix(".") || capital.isEmpty ? capital : capital + "."
  }
}
