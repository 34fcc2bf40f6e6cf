import CommandModel
import CommandOutput
import XML

/// What `--xpath` and `--wrap` make of a description in XML.
final class XMLQuery: OptionGroup {
  @Option private var expression: Late<String>?
  @Flag private var wraps: Bool

  /// - Parameters:
  ///   - xpath: the help of --xpath.
  ///   - wrap: the help of --wrap, which puts what was found into one element, so that the answer is a document.
  init(
    xpath: String = "XPath expression that selects nodes",
    wrap: String = "put the selected nodes into one root element"
  ) {
    _expression = Option("xpath", xpath, complete: .none("any expression"), nameOnly: true)
    _wraps = Flag("wrap", wrap)
  }

  /// Whether only a part of the description is asked for.
  var isGiven: Bool { expression != nil }

  /// Refuses an empty expression, which virsh does without a word, before something is asked for that may not be there.
  func check(in run: Run) throws { _ = try expression(in: run) }

  private func expression(in run: Run) throws -> String? {
    do {
      return try expression?.value()
    } catch {
      guard !run.persona.failsInSilence else { throw CommandFailure() }
      throw error
    }
  }

  /// The description as it is, or the nodes that the expression finds.
  ///
  /// - Parameter identity: what data call the object that is described; none for what is no object.
  func output(of xml: String, about identity: [Member] = [], in run: Run) throws -> Output {
    if identity.isEmpty { try run.refuseNames() }
    guard let expression = try expression(in: run) else { return document(xml, identity) }
    do {
      // Relative to the outermost element, as virsh has it.
      let nodes = try XMLDocument(parsing: xml).root.nodes(matching: expression)
      return wraps ? try wrapped(nodes, identity) : list(nodes, identity)
    } catch let error as XMLError {
      if error.message.hasPrefix("Incorrect xpath") {
        throw CommandFailure("internal error: \(error.message)", code: .usage)
      }
      guard run.persona.forgivesXPath else { throw CommandFailure("\(error)", code: .usage) }
      report(error, in: expression, run)
      return wraps ? try wrapped([], identity) : .none
    }
  }

  /// What libxml2 prints by itself. It points at a place in the expression, never behind it or far off.
  private func report(_ error: XMLError, in expression: String, _ run: Run) {
    guard let column = error.column else { return run.gate.writeError(error.message) }
    if let remark = error.remark { run.gate.writeError(remark) }
    run.gate.writeError("XPath error : \(error.message)")
    let place = column - 1
    guard place < min(expression.utf8.count, 100) else { return }
    run.gate.writeError(expression + "\n" + String(repeating: " ", count: place) + "^")
  }

  /// The description as it is, whatever is asked for.
  func whole(_ xml: String, about identity: [Member]) -> Output { document(xml, identity) }

  private func document(_ xml: String, _ identity: [Member]) -> Output {
    .document(xml, of: identity)
  }

  private static func value(_ xml: String, _ identity: [Member]) -> Value {
    .object(identity + [Member(key: "xml", value: .string(xml))])
  }

  private func list(_ nodes: [XMLNode], _ identity: [Member]) -> Output {
    let texts = nodes.map { $0.dump() }
    return Output(
      text: texts.map(TextPart.line), value: .array(texts.map { Self.value($0, identity) }),
      keys: identity.map(\.key) + ["xml"], nameKey: identity.nameKey)
  }

  private func wrapped(_ nodes: [XMLNode], _ identity: [Member]) throws -> Output {
    let document = try XMLDocument(rootNamed: "nodes")
    for node in nodes {
      try document.root.append(copyOf: node.kind == .document ? node.document.root : node)
    }
    return self.document(document.root.dump() + "\n", identity)
  }
}
