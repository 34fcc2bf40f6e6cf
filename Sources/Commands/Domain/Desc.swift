import CommandModel
import CommandOutput
import Libvirt
import XML

/// Show or set the description or the title of a domain.
struct Desc: Command {
  static let info = CommandInfo(
    "desc", group: .domain, "show or set a domain's description or title",
    discussion: """
      Prints the description, or with --title the title. New words replace it, no words at all but an empty one remove
      it; with --edit it is opened in an editor.
      """)

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
    let name = try domain.name
    let given = words.map(\.text).joined(separator: " ")
    if edit {
      let start = hasWords ? given : try present(of: domain) ?? ""
      let stored: String? = try EditLoop(run: run, suffix: ".txt")
        .runOnce(start, original: hasWords ? try present(of: domain) ?? "" : start) { text in
          // Editors end a text with a newline, which a title cannot have.
          try set(title && text.hasSuffix("\n") ? String(text.dropLast()) : text, of: domain)
        }
      return stored.map { updated($0, name) } ?? unchanged(name)
    }
    return hasWords ? updated(try set(given, of: domain), name) : shown(try present(of: domain), name)
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

  private func shown(_ text: String?, _ name: String) -> Output {
    let value: Value = ["domain": .string(name), .init(kind): Value(text)]
    let isEmpty = text?.isEmpty ?? true
    return Output(
      text: [.extra(isEmpty ? "No \(kind) for domain: \(name)" : text ?? "")], value: value, nameKey: kind)
  }

  private func updated(_ text: String, _ name: String) -> Output {
    .message(
      "Domain \(kind) updated successfully", ["domain": .string(name), kind: .string(text), "changed": true],
      endsLine: false)
  }

  private func unchanged(_ name: String) -> Output {
    .message("Domain \(kind) not changed", ["domain": .string(name), "changed": false])
  }
}
