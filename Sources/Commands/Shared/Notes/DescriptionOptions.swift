import CommandModel
import CommandOutput
import Libvirt

/// The options of commands that show or set the description or the title of an object.
final class DescriptionOptions: OptionGroup {
  private let impact: Impact
  @Flag private var title: Bool
  @Flag private var edit: Bool
  @Arguments private var words: [FreeText]

  /// - Parameter impact: the help of the options that say what is changed.
  init(_ impact: KeyValuePairs<Impact.Scope, String>) {
    self.impact = Impact(impact)
    _title = Flag("title", "the title, and not the description")
    _edit = Flag("edit", "open it in an editor")
    _words = Arguments("new-desc", "the new words", complete: .none("words of the user's own"))
  }

  private var note: Note { title ? .title : .description }
  private var kind: String { title ? "title" : "description" }
  private var hasWords: Bool { _words.boundValue != nil }

  /// Shows the text of an object, or sets it, as the options say.
  func run(on object: some NotedObject, in run: Run) throws -> Output {
    let given = words.map(\.text).joined(separator: " ")
    if edit {
      let start = hasWords ? given : try present(of: object) ?? ""
      let isTrimmed = title || type(of: object).endsWithoutNewline
      let stored: String? = try EditLoop(run: run, suffix: ".txt").runOnce(
        start, original: hasWords ? try present(of: object) ?? "" : start,
        trimmed: { $0.withoutNewline(if: isTrimmed) }, store: { try set($0, of: object) })
      return try stored.map { try updated($0, object) } ?? unchanged(object)
    }
    guard hasWords else { return try shown(try present(of: object), object) }
    if run.persona.readsNotesFirst { _ = try present(of: object) }
    return try updated(try set(given, of: object), object)
  }

  private func set<Object: NotedObject>(_ text: String, of object: Object) throws -> String {
    try attempt("Failed to set new \(Object.noun) \(kind)") {
      try object.setNote(note, to: text, impact)
    }
    return text
  }

  /// What the object has; `nil` for nothing.
  private func present(of object: some NotedObject) throws -> String? {
    try object.text(of: note, named: kind, impact)
  }

  private func shown<Object: NotedObject>(_ text: String?, _ object: Object) throws -> Output {
    let value = Value.object(try object.identity + [Member(key: kind, value: Value(text))])
    let isEmpty = text?.isEmpty ?? true
    return Output(
      text: [.extra(isEmpty ? "No \(kind) for \(Object.noun): \(try object.name)" : text ?? "")],
      value: value, nameKey: "name")
  }

  private func updated<Object: NotedObject>(_ text: String, _ object: Object) throws -> Output {
    .change(
      "\(Object.noun.capitalizedWord) \(kind) updated successfully", of: try object.identity,
      [kind: .string(text)], endsLine: false)
  }

  private func unchanged<Object: NotedObject>(_ object: Object) throws -> Output {
    .change(
      "\(Object.noun.capitalizedWord) \(kind) not changed", of: try object.identity, changed: false)
  }
}

extension String {
  /// Without the newline with which editors end a text; a title cannot have one.
  fileprivate func withoutNewline(if isUnwanted: Bool) -> String {
    isUnwanted && hasSuffix("\n") ? String(dropLast()) : self
  }
}
