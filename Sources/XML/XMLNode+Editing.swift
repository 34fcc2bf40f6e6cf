import CLibxml2

extension XMLNode {
  /// Takes the node out of its document. The root element stays: without one there is no document.
  ///
  /// The node remains valid and may be copied elsewhere.
  ///
  /// C: xmlUnlinkNode
  public func remove() {
    guard kind != .document, self != document.root else { return }
    document.detach(pointer)
  }

  /// Parses an element and adds it as the last child.
  ///
  /// - Parameters:
  ///   - text: One XML element.
  ///   - name: What errors call the text.
  /// - Returns: The new child.
  /// - Throws: ``XMLError`` if the text is not well-formed.
  ///
  /// C: xmlCtxtReadMemory, xmlDocCopyNode, xmlAddChild
  @discardableResult
  public func append(parsing text: String, name: String = "(string)") throws(XMLError) -> XMLNode {
    try append(copyOf: XMLDocument(parsing: text, name: name).root)
  }

  /// Adds a copy of a node, of this document or another, as the last child or as an attribute.
  ///
  /// - Returns: The copy; for text that follows other text, the text that both became.
  /// - Throws: ``XMLError`` when this is no element, the node cannot be a child, or memory is exhausted.
  ///
  /// C: xmlDocCopyNode, xmlAddChild
  @discardableResult
  public func append(copyOf node: XMLNode) throws(XMLError) -> XMLNode {
    guard kind == .element, node.kind != .document else {
      throw XMLError("The node cannot be added here", in: document.root.name)
    }
    guard let copy = xmlDocCopyNode(node.pointer, document.pointer, 1) else { throw .outOfMemory }
    // xmlAddChild would free the attribute that the copy replaces.
    if node.kind == .attribute, node.namespace == nil { self[node.name] = nil }
    guard let added = xmlAddChild(pointer, copy) else {
      xmlFreeNode(copy)
      throw .outOfMemory
    }
    return XMLNode(added, in: document)
  }

  /// Adds an element as the last child.
  ///
  /// - Returns: The new child.
  /// - Throws: ``XMLError`` when this is no element, or memory is exhausted.
  ///
  /// C: xmlNewTextChild
  @discardableResult
  public func append(element name: String, text: String? = nil) throws(XMLError) -> XMLNode {
    guard kind == .element else { throw XMLError("The node cannot be added here", in: document.root.name) }
    guard let child = xmlNewTextChild(pointer, nil, name, text) else { throw .outOfMemory }
    return XMLNode(child, in: document)
  }

  /// Adds an element in front of this one, with the white space of this one's line between both.
  ///
  /// - Returns: The new element.
  /// - Throws: ``XMLError`` when this is no element within another, or memory is exhausted.
  ///
  /// C: xmlAddPrevSibling, xmlDocCopyNode
  @discardableResult
  public func insertBefore(element name: String) throws(XMLError) -> XMLNode {
    guard kind == .element, parent != nil else {
      throw XMLError("The node cannot be added here", in: document.root.name)
    }
    let indentation = pointer.pointee.prev
    guard let node = xmlNewDocNode(document.pointer, nil, name, nil) else { throw .outOfMemory }
    xmlAddPrevSibling(pointer, node)
    if let indentation, indentation.pointee.type == XML_TEXT_NODE {
      guard let copy = xmlDocCopyNode(indentation, document.pointer, 1) else { throw .outOfMemory }
      xmlAddPrevSibling(pointer, copy)
    }
    return XMLNode(node, in: document)
  }

  func setAttribute(_ name: String, to value: String?) {
    guard kind == .element else { return }
    if let value {
      xmlSetProp(pointer, name, value)
    } else if let attribute = xmlHasNsProp(pointer, name, nil), attribute.pointee.type == XML_ATTRIBUTE_NODE {
      document.detach(UnsafeMutableRawPointer(attribute).asNode)
    }
  }

  func replaceContent(with text: String) {
    guard kind == .element else { return }
    while let child = pointer.pointee.children { document.detach(child) }
    // Unlike xmlNodeSetContent, this takes the text as it is, not as XML with entities.
    guard !text.isEmpty, let node = xmlNewDocText(document.pointer, text) else { return }
    xmlAddChild(pointer, node)
  }
}
