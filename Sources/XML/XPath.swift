import CLibxml2
import Platform

extension XMLDocument {
  /// The nodes that an XPath expression finds, in document order.
  ///
  /// - Throws: ``XMLError`` if the expression is wrong or gives no set of nodes, as `count(//disk)` does.
  ///
  /// C: xmlXPathEval
  public func nodes(matching expression: String) throws(XMLError) -> [XMLNode] {
    try top.nodes(matching: expression)
  }

  /// The string value of an XPath expression: of the first node, if it finds nodes; nil if it finds none.
  ///
  /// - Throws: ``XMLError`` if the expression is wrong.
  ///
  /// C: xmlXPathEval, xmlXPathCastToString
  public func string(matching expression: String) throws(XMLError) -> String? {
    try top.string(matching: expression)
  }

  /// The number that an XPath expression gives; nil for what is not a number.
  ///
  /// - Throws: ``XMLError`` if the expression is wrong.
  ///
  /// C: xmlXPathEval, xmlXPathCastToNumber
  public func number(matching expression: String) throws(XMLError) -> Double? {
    try top.number(matching: expression)
  }

  private var top: XMLNode { XMLNode(UnsafeMutableRawPointer(pointer).asNode, in: self) }
}

extension XMLNode {
  /// The nodes that an XPath expression, relative to this node, finds, in document order.
  ///
  /// - Throws: ``XMLError`` if the expression is wrong or gives no set of nodes, as `count(disk)` does.
  ///
  /// C: xmlXPathEval
  public func nodes(matching expression: String) throws(XMLError) -> [XMLNode] {
    try evaluate(expression) { (result) throws(XMLError) in
      guard result.pointee.type == XPATH_NODESET else {
        throw XMLError("Incorrect xpath '\(expression)'", in: XMLError.xpathSource)
      }
      return result.nodes.map { XMLNode($0, in: document) }
    }
  }

  /// The string value of an XPath expression relative to this node: of the first node, if it finds nodes; nil
  /// if it finds none.
  ///
  /// - Throws: ``XMLError`` if the expression is wrong.
  ///
  /// C: xmlXPathEval, xmlXPathCastToString
  public func string(matching expression: String) throws(XMLError) -> String? {
    try evaluate(expression) { (result) throws(XMLError) in
      result.isEmptySet ? nil : takeString(xmlXPathCastToString(result))
    }
  }

  /// The number that an XPath expression, relative to this node, gives; nil for what is not a number.
  ///
  /// - Throws: ``XMLError`` if the expression is wrong.
  ///
  /// C: xmlXPathEval, xmlXPathCastToNumber
  public func number(matching expression: String) throws(XMLError) -> Double? {
    let number = try evaluate(expression) { (result) throws(XMLError) in xmlXPathCastToNumber(result) }
    return number.isNaN ? nil : number
  }

  private typealias Result = UnsafeMutablePointer<xmlXPathObject>

  /// Evaluates an expression and hands the result on; it is freed afterwards.
  private func evaluate<Value>(
    _ expression: String, _ body: (Result) throws(XMLError) -> Value
  ) throws(XMLError) -> Value {
    guard !expression.holdsZero else {
      throw XMLError("The expression holds a zero byte", in: XMLError.xpathSource)
    }
    guard let context = xmlXPathNewContext(document.pointer) else { throw .outOfMemory }
    defer { xmlXPathFreeContext(context) }
    let errors = XMLErrorCollector(source: XMLError.xpathSource)
    context.pointee.node = pointer
    context.pointee.userData = errors.context
    context.pointee.error = collectXPathError

    var remark = vireo_xml_remark()
    let result = withExtendedLifetime(errors) {
      expression.withRawCString { text in
        text.withMemoryRebound(to: xmlChar.self, capacity: 1) {
          vireo_xml_xpath_evaluate($0, context, &remark)
        }
      }
    }
    guard let result else {
      // A function of an unknown prefix is told to the generic handler alone.
      guard var error = errors.first else {
        throw XMLError(remark.line ?? "Invalid expression", in: XMLError.xpathSource)
      }
      error.remark = remark.line
      throw error
    }
    defer { xmlXPathFreeObject(result) }
    return try body(result)
  }
}

extension vireo_xml_remark {
  /// The text on one line; `nil` for none.
  fileprivate var line: String? {
    withUnsafeBytes(of: text) { bytes in
      let text = bytes.prefix { $0 != 0 && $0 != UInt8(ascii: "\n") }
      return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
  }
}

extension XMLError {
  fileprivate static let xpathSource = "XPath"
}

extension UnsafeMutablePointer<xmlXPathObject> {
  fileprivate var isEmptySet: Bool { pointee.type == XPATH_NODESET && nodes.isEmpty }

  /// The nodes of the result, without namespaces, which are no nodes and end with the result.
  fileprivate var nodes: [UnsafeMutablePointer<xmlNode>] {
    guard let set = pointee.nodesetval?.pointee, let table = set.nodeTab else { return [] }
    return UnsafeBufferPointer(start: table, count: Int(set.nodeNr))
      .compactMap { $0 }.filter { $0.pointee.type != XML_NAMESPACE_DECL }
  }
}
