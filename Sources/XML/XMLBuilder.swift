/// Writes elements the way virsh and libvirt do: two spaces a level, single quotes, no empty pairs of tags.
///
///     var xml = XMLBuilder()
///     xml.element("disk", ["type": "file", "device": device]) { disk in
///       disk.element("source", ["file": path])
///       disk.element("serial", text: serial)
///     }
///     print(xml.text)
///
/// Values are escaped; names are not, and have to be names.
public struct XMLBuilder {
  /// What has been written; each line ends with a newline.
  public private(set) var text = ""

  private let indent: Int

  /// Starts an empty text.
  ///
  /// - Parameter indent: How many spaces each line begins with.
  public init(indent: Int = 0) {
    self.indent = indent
  }

  /// Writes an element that holds nothing but text; without text it closes itself.
  ///
  /// - Parameters:
  ///   - name: The name of the element.
  ///   - attributes: Its attributes, in order; those whose value is nil are left out.
  ///   - text: What it holds; an empty text still has a closing tag of its own.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text content: String? = nil
  ) {
    let start = Self.start(of: name, attributes)
    if let content {
      line("<\(start)>\(XMLText.escape(content, for: .element))</\(name)>")
    } else {
      line("<\(start)/>")
    }
  }

  /// Writes an element around what `body` writes; if that is nothing, the element closes itself.
  ///
  /// - Throws: What `body` throws.
  public mutating func element<Failure: Error>(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    containing body: (inout XMLBuilder) throws(Failure) -> Void
  ) throws(Failure) {
    var content = XMLBuilder(indent: indent + 2)
    try body(&content)
    guard !content.text.isEmpty else { return element(name, attributes) }
    line("<\(Self.start(of: name, attributes))>")
    text += content.text
    line("</\(name)>")
  }

  /// Writes XML that somebody else made, each line indented to this place.
  public mutating func raw(_ xml: String) {
    for part in xml.split(separator: "\n") { line(String(part)) }
  }

  private mutating func line(_ content: String) {
    text += String(repeating: " ", count: indent) + content + "\n"
  }

  private static func start(of name: String, _ attributes: KeyValuePairs<String, String?>) -> String {
    attributes.reduce(into: name) { start, attribute in
      guard let value = attribute.value else { return }
      start += " \(attribute.key)='\(XMLText.escape(value))'"
    }
  }
}
