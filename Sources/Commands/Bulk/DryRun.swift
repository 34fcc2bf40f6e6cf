import CommandModel
import CommandOutput
import Platform
import XML

/// A command that is only rehearsed: the gates to libvirt and to files refuse what would change something, and we say
/// what that is. What fails before it comes to that fails here, too.
struct DryRun {
  private let parsed: ParsedCommand
  private let run: Run

  init(_ parsed: ParsedCommand, in run: Run) {
    self.parsed = parsed
    self.run = run
  }

  /// What the command would do; its own output where it changes nothing.
  func output() throws -> Output {
    let rehearsal = Rehearsal()
    let result = rehearsal.run { Result { try run.output(of: parsed) } }
    guard let refusal = rehearsal.refusals.first else { return try result.get() }
    guard !run.isAbandoned else { throw RunAbandoned() }
    // What was reported behind it is of no account.
    run.resultCode = .success
    return output(for: refusal)
  }

  private func output(for refusal: Rehearsal.Refusal) -> Output {
    let described = refusal.texts.lazy.compactMap(Described.init).first
    let subject = run.subject ?? described?.identity ?? []
    let sentence = sentence(described)
    let members = [
      Member(key: "changed", value: .bool(false)), Member(key: "dryRun", value: .bool(true)),
      Member(key: "message", value: .string(sentence)),
    ]
    return Output(text: [.line(sentence)], value: .object(subject + members), nameKey: "name")
  }

  private func sentence(_ described: Described?) -> String {
    guard let name = run.subject?.first?.value.plainText, let noun else {
      return "Would \(parsed.info.summary)" + (described.map { ": \($0.kind) '\($0.name)'" } ?? "")
    }
    guard case .each(let participle) = parsed.info.many else {
      return "Would \(parsed.info.summary): \(noun) '\(name)'"
    }
    return "\(noun.prefix(1).uppercased())\(noun.dropFirst()) '\(name)' would be \(participle)"
  }

  /// What the command's object is called: the innermost, where one of its words names a part of another's object.
  private var noun: String? {
    let references = parsed.bound().values.compactMap { $0.value as? any PatternReference }
    let innermost = references.first { reference in type(of: reference).parent != nil } ?? references.first
    return innermost.map { type(of: $0).noun }
  }

  /// What a document describes that would be handed to libvirt.
  private struct Described {
    let kind: String
    let name: String

    init?(_ text: String) {
      guard text.utf8.first(where: { !$0.isBlank }) == UInt8(ascii: "<"),
        let root = try? XMLDocument(parsing: text).root,
        let name = root.children.first(where: { $0.name == "name" })?.text
      else { return nil }
      (kind, self.name) = (root.name, name)
    }

    var identity: [Member] { [Member(key: "name", value: .string(name))] }
  }
}
