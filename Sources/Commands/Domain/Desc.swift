import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show or set the description or the title of a domain.
struct Desc: Command {
  static let info = CommandInfo(
    "desc", group: .domain, "show or set a domain's description or title",
    many: .each("described"),
    discussion: """
      Prints the description, or with --title the title. New words replace it, no words at all but an empty one remove
      it; with --edit it is opened in an editor.
      """)

  static let result: ResultShape? = .either(
    .about(.domain, "description?", "title?"), .change(of: .domain, "description?", "title?"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  let impact = Impact(.noted)
  @Flag("title", "the title, and not the description") var title: Bool
  @Flag("edit", "open it in an editor") var edit: Bool
  @Arguments("new-desc", "the new words", complete: .none("words of the user's own")) var words: [FreeText]

  private var type: Domain.MetadataType { title ? .title : .description }
  private var kind: String { title ? "title" : "description" }
  private var hasWords: Bool { _words.boundValue != nil }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let given = words.map(\.text).joined(separator: " ")
    if edit {
      let start = hasWords ? given : try present(of: domain) ?? ""
      let stored: String? = try EditLoop(run: run, suffix: ".txt")
        .runOnce(start, original: hasWords ? try present(of: domain) ?? "" : start) { text in
          // Editors end a text with a newline, which a title cannot have.
          try set(title && text.hasSuffix("\n") ? String(text.dropLast()) : text, of: domain)
        }
      return try stored.map { try updated($0, domain) } ?? unchanged(domain)
    }
    return hasWords
      ? try updated(try set(given, of: domain), domain) : try shown(try present(of: domain), domain)
  }

  private func set(_ text: String, of domain: Domain) throws -> String {
    try attempt("Failed to set new domain \(kind)") {
      try domain.setMetadata(type, to: text, impact.bits())
    }
    return text
  }

  /// What the domain has; `nil` for nothing. What cannot be asked for by itself is taken from the whole
  /// description.
  private func present(of domain: Domain) throws -> String? {
    do {
      return try domain.metadata(type, impact.bits())
    } catch  where error.code == .noDomainMetadata {
      return nil
    } catch {
      let xml = try domain.xmlDescription(impact.config ? .inactive : [])
      return try XMLDocument(parsing: xml).root.child(named: kind)?.text
    }
  }

  private func shown(_ text: String?, _ domain: Domain) throws -> Output {
    let value = Value.object(try domain.identity + [Member(key: kind, value: Value(text))])
    let isEmpty = text?.isEmpty ?? true
    return Output(
      text: [.extra(isEmpty ? "No \(kind) for domain: \(try domain.name)" : text ?? "")], value: value,
      nameKey: "name")
  }

  private func updated(_ text: String, _ domain: Domain) throws -> Output {
    .change(
      "Domain \(kind) updated successfully", of: try domain.identity, [kind: .string(text)], endsLine: false)
  }

  private func unchanged(_ domain: Domain) throws -> Output {
    .change("Domain \(kind) not changed", of: try domain.identity, changed: false)
  }
}
