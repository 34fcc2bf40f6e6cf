import CLibxml2

/// A node of a document: an element, or what XPath may find beside elements.
///
/// A node keeps its document alive. It is a reference: copies name the same node.
///
/// C: xmlNode
public struct XMLNode {
  /// The document that owns the node.
  public let document: XMLDocument

  let pointer: UnsafeMutablePointer<xmlNode>

  init(_ pointer: UnsafeMutablePointer<xmlNode>, in document: XMLDocument) {
    self.pointer = pointer
    self.document = document
  }

  /// What a node is.
  ///
  /// C: xmlElementType
  public enum Kind: Sendable {
    case element, attribute, text, comment, document, other
  }

  /// What the node is.
  public var kind: Kind {
    switch pointer.pointee.type {
    case XML_ELEMENT_NODE: .element
    case XML_ATTRIBUTE_NODE: .attribute
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text
    case XML_COMMENT_NODE: .comment
    case XML_DOCUMENT_NODE: .document
    default: .other
    }
  }

  /// The name of an element or attribute, without a namespace prefix; empty for what has no name.
  public var name: String {
    guard hasNamespace, let name = pointer.pointee.name else { return "" }
    return String(cString: name)
  }

  /// The URI of the namespace, if the node is in one.
  public var namespace: String? {
    guard hasNamespace, let uri = pointer.pointee.ns?.pointee.href else { return nil }
    return String(cString: uri)
  }

  /// The text in the node and in all elements below it; the value of an attribute.
  ///
  /// Setting it replaces whatever an element holds. Other nodes do not change.
  ///
  /// C: xmlNodeGetContent, xmlNewDocText
  public var text: String {
    get { takeString(xmlNodeGetContent(pointer)) ?? "" }
    nonmutating set { replaceContent(with: newValue) }
  }

  /// The element that the node is in, if any.
  public var parent: XMLNode? {
    guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
    return XMLNode(parent, in: document)
  }

  /// The elements directly below.
  ///
  /// C: xmlFirstElementChild, xmlNextElementSibling
  public var children: [XMLNode] {
    guard kind == .element || kind == .document, let first = xmlFirstElementChild(pointer) else { return [] }
    return sequence(first: first) { xmlNextElementSibling($0) }.map { XMLNode($0, in: document) }
  }

  /// The elements of one name directly below.
  public func children(named name: String) -> [XMLNode] {
    children.filter { $0.name == name }
  }

  /// The first element of a name directly below.
  public func child(named name: String) -> XMLNode? {
    children.first { $0.name == name }
  }

  /// The value of an attribute that is in no namespace; nil takes the attribute away.
  ///
  /// C: xmlGetNoNsProp, xmlSetProp
  public subscript(attribute: String) -> String? {
    get { kind == .element ? takeString(xmlGetNoNsProp(pointer, attribute)) : nil }
    nonmutating set { setAttribute(attribute, to: newValue) }
  }

  /// The attributes of an element, in their order in the document.
  public var attributes: [XMLNode] {
    guard kind == .element, let first = pointer.pointee.properties else { return [] }
    return sequence(first: first) { $0.pointee.next }
      .map { XMLNode(UnsafeMutableRawPointer($0).asNode, in: document) }
  }

  /// The node as XML, indented from the margin: what `virsh dumpxml --xpath` prints for it.
  ///
  /// C: xmlNodeDump
  public func dump() -> String {
    guard let buffer = xmlBufferCreate() else { return "" }
    defer { xmlBufferFree(buffer) }
    guard xmlNodeDump(buffer, document.pointer, pointer, 0, 1) >= 0 else { return "" }
    return xmlBufferContent(buffer).map(String.init(rawXML:)) ?? ""
  }

  /// Only these have the fields `name` and `ns` of an xmlNode where XPath makes use of them.
  private var hasNamespace: Bool { kind == .element || kind == .attribute }
}

extension XMLNode: Equatable {
  /// Whether both are the same node of the same document, not merely equal in content.
  public static func == (left: XMLNode, right: XMLNode) -> Bool { left.pointer == right.pointer }
}

extension UnsafeMutableRawPointer {
  /// libxml2 lets documents and attributes pass for nodes: all begin with the same fields.
  var asNode: UnsafeMutablePointer<xmlNode> { assumingMemoryBound(to: xmlNode.self) }
}
