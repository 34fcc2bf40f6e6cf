import CommandModel
import CommandOutput
import XML

extension Output {
  /// The nodes of a document that an XPath expression finds, one after the other or in one element `nodes`.
  ///
  /// - Throws: `CommandFailure` when the expression is wrong or finds no nodes but a number, say.
  static func xml(_ xml: String, matching expression: String, wrap: Bool) throws -> Output {
    do {
      let nodes = try XMLDocument(parsing: xml).nodes(matching: expression)
      let dumps = nodes.map { $0.dump() }
      return Output(
        text: [.text(wrap ? try wrapped(nodes) : dumps.map { $0 + "\n" }.joined())],
        value: .array(dumps.map { ["xml": .string($0)] }), keys: ["xml"], nameKey: "xml")
    } catch {
      throw CommandFailure(sentence(for: error), code: .usage)
    }
  }

  private static func wrapped(_ nodes: [XMLNode]) throws(XMLError) -> String {
    let document = try XMLDocument(rootNamed: "nodes")
    for node in nodes { try document.root.append(copyOf: node) }
    return document.root.dump() + "\n"
  }

  /// A wrong expression is shown with the place where it goes wrong.
  private static func sentence(for error: XMLError) -> String {
    guard let excerpt = error.excerpt else { return "internal error: \(error.message)" }
    let caret = String(repeating: " ", count: excerpt.caret) + "^"
    return "XPath error : \(error.message)\n\(excerpt.text)\n\(caret)"
  }
}
