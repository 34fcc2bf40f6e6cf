import CommandModel
import CommandOutput
import Libvirt
import XML

/// The CPUs that a file describes: by themselves, or in descriptions of domains, hosts and hypervisors, any number of
/// them one behind the other.
enum CPUDescriptions {
  private static let path =
    [
      "cpu", "domain/cpu", "capabilities/host/cpu",
      "domainCapabilities/cpu/mode[@name='host-model' and @supported='yes']",
    ]
    .map { "/container/" + $0 }.joined(separator: "|")

  /// The descriptions, each an element `cpu`.
  ///
  /// - Throws: `CommandFailure` when there is none.
  static func read(_ file: InputFile, in run: Run) throws -> [String] {
    let text = try file.text(in: run)
    do {
      // No document has several roots: what is in the file stands in one element more.
      let document = try XMLDocument(
        parsing: "<container>\(text.withoutXMLDeclaration)</container>", name: file.path)
      let nodes = try document.nodes(matching: path)
      guard !nodes.isEmpty else { throw none(in: file) }
      return try nodes.map(description)
    } catch let error as XMLError {
      throw CommandFailure("\(error)")
    }
  }

  private static func none(in file: InputFile) -> CommandFailure {
    CommandFailure(
      "File '\(file)' does not contain any <cpu> element or valid domain XML, host capabilities XML, or domain"
        + " capabilities XML")
  }

  /// What capabilities call a mode is a CPU, too.
  private static func description(_ node: XMLNode) throws -> String {
    guard node.name == "mode" else { return node.dump() }
    let cpu = try XMLDocument(rootNamed: "cpu")
    for child in node.children { try cpu.root.append(copyOf: child) }
    return cpu.root.dump()
  }
}

extension String {
  /// The text behind an XML declaration.
  fileprivate var withoutXMLDeclaration: Substring {
    guard hasPrefix("<?xml"), let end = firstRange(of: "?>") else { return self[...] }
    return self[end.upperBound...]
  }
}
