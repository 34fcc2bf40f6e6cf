import CLibxml2

/// One run of the parser over some bytes.
///
/// The handlers below stand before those of the library: they see declarations and entities before
/// these take effect.
final class XMLParsing {
  typealias Document = (pointer: UnsafeMutablePointer<xmlDoc>, root: UnsafeMutablePointer<xmlNode>)

  private let doctype: XMLDocument.Doctype
  private let errors: XMLErrorCollector
  private let keepsWhitespace: Bool
  private var budget = EntityBudget()
  private var isStopped = false

  init(doctype: XMLDocument.Doctype, source: String, keepsWhitespace: Bool) {
    self.doctype = doctype
    self.keepsWhitespace = keepsWhitespace
    errors = XMLErrorCollector(source: source)
  }

  /// Parses UTF-8 as a document, which is the caller's to free, and its outermost element.
  ///
  /// - Throws: ``XMLError`` for the first fatal error.
  func document(from bytes: [UInt8]) throws(XMLError) -> Document {
    guard bytes.count <= XMLDocument.largestDocument, let count = Int32(exactly: bytes.count) else {
      throw errors.error(orElse: "The document is larger than \(XMLDocument.largestDocument >> 20) MiB")
    }
    if let zero = bytes.firstIndex(of: 0) {
      // The parser would take it for the end, and what stands before may be a whole document.
      throw XMLError(
        "The document holds a zero byte", in: errors.source,
        line: bytes[..<zero].count { $0 == UInt8(ascii: "\n") } + 1)
    }
    guard let parser = xmlNewParserCtxt() else { throw .outOfMemory }
    defer { xmlFreeParserCtxt(parser) }
    install(in: parser)
    let document = withExtendedLifetime(self) {
      bytes.withUnsafeBytes {
        xmlCtxtReadMemory(
          parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), count, errors.source, nil, options)
      }
    }
    return try checked(document)
  }

  private func checked(_ document: UnsafeMutablePointer<xmlDoc>?) throws(XMLError) -> Document {
    guard let document else { throw errors.error(orElse: "The document cannot be parsed") }
    guard !isStopped, let root = xmlDocGetRootElement(document) else {
      xmlFreeDoc(document)
      throw errors.error(orElse: "The document is empty")
    }
    return (document, root)
  }

  /// Entities that are left in the tree would be replaced by whoever reads it, each time and without bounds.
  private var options: Int32 {
    var options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    if !keepsWhitespace { options |= XML_PARSE_NOBLANKS.rawValue }
    if doctype == .bounded { options |= XML_PARSE_NOENT.rawValue }
    return Int32(bitPattern: options)
  }

  private func install(in parser: xmlParserCtxtPtr) {
    parser.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    guard let handlers = parser.pointee.sax else { return }
    handlers.pointee.serror = collectParserError
    handlers.pointee.internalSubset = checkDoctype
    handlers.pointee.entityDecl = checkEntity
    handlers.pointee.unparsedEntityDecl = refuseEntity
    handlers.pointee.attributeDecl = checkAttribute
    handlers.pointee.getEntity = payForEntity
  }

  /// Ends the parse with an error of our own.
  fileprivate func stop(_ parser: xmlParserCtxtPtr, _ message: String) {
    if !isStopped { errors.record(message, parsing: parser.pointee.input?.pointee) }
    isStopped = true
    parser.pointee.wellFormed = 0
    xmlStopParser(parser)
  }

  fileprivate func start(doctype hasFile: Bool, _ parser: xmlParserCtxtPtr) -> Bool {
    switch doctype {
    case .refused: stop(parser, "A document type declaration (DOCTYPE) is not accepted here")
    case .bounded where hasFile: stop(parser, "A document type declaration may not name another file")
    case .bounded: break
    }
    return !isStopped
  }

  fileprivate func define(_ name: String, _ type: xmlEntityType, _ text: String, _ parser: xmlParserCtxtPtr)
    -> Bool
  {
    if type == XML_INTERNAL_GENERAL_ENTITY {
      budget.define(name, as: text)
    } else {
      stop(parser, "Entity '\(name)' is none that is defined by its text: others are not accepted")
    }
    return !isStopped
  }

  fileprivate func mayUse(_ name: String, _ parser: xmlParserCtxtPtr) -> Bool {
    // The parser also looks up what it has just defined, to add to the definition.
    let isDefinition =
      parser.pointee.inSubset != 0
      && [XML_PARSER_ENTITY_DECL, XML_PARSER_ENTITY_VALUE].contains(parser.pointee.instate)
    if !isStopped, !isDefinition, !budget.spend(on: name) {
      stop(
        parser,
        "The entities of the document add more than \(XMLDocument.largestExpansion >> 10) KiB to it, or hold themselves"
      )
    }
    return !isStopped
  }

  fileprivate func record(_ error: xmlError, _ parser: xmlParserCtxtPtr) {
    errors.record(error, parsing: parser.pointee.input?.pointee)
  }

  fileprivate static func of(_ context: UnsafeMutableRawPointer?) -> (XMLParsing, xmlParserCtxtPtr)? {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), let own = parser.pointee._private
    else {
      return nil
    }
    return (Unmanaged<XMLParsing>.fromOpaque(own).takeUnretainedValue(), parser)
  }
}

// The handlers are file-scope functions: C callbacks must not inherit an actor. An entity's text is parsed by
// a parser of its own, which shares handlers and `_private` with the one of the document.

/// Receives the parser's errors. Only fatal ones are kept; an undeclared namespace, for one, leaves a
/// document that can be used.
private func collectParserError(_ context: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?)
{
  guard let (parsing, parser) = XMLParsing.of(context), let error = error?.pointee,
    error.level == XML_ERR_FATAL
  else { return }
  parsing.record(error, parser)
}

private func checkDoctype(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ publicID: UnsafePointer<xmlChar>?,
  _ systemID: UnsafePointer<xmlChar>?
) {
  guard let (parsing, parser) = XMLParsing.of(context) else { return }
  if parsing.start(doctype: publicID != nil || systemID != nil, parser) {
    xmlSAX2InternalSubset(context, name, publicID, systemID)
  }
}

private func checkEntity(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ type: Int32,
  _ publicID: UnsafePointer<xmlChar>?, _ systemID: UnsafePointer<xmlChar>?,
  _ content: UnsafeMutablePointer<xmlChar>?
) {
  guard let (parsing, parser) = XMLParsing.of(context), let name else { return }
  let text = content.map { String(cString: $0) } ?? ""
  if parsing.define(String(cString: name), xmlEntityType(UInt32(bitPattern: type)), text, parser) {
    xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
  }
}

private func refuseEntity(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ publicID: UnsafePointer<xmlChar>?,
  _ systemID: UnsafePointer<xmlChar>?, _ notation: UnsafePointer<xmlChar>?
) {
  guard let (parsing, parser) = XMLParsing.of(context), let name else { return }
  _ = parsing.define(String(cString: name), XML_EXTERNAL_GENERAL_UNPARSED_ENTITY, "", parser)
}

/// A default value is put into each element that lacks the attribute: an entity by another name.
private func checkAttribute(
  _ context: UnsafeMutableRawPointer?, _ element: UnsafePointer<xmlChar>?, _ name: UnsafePointer<xmlChar>?,
  _ type: Int32, _ mode: Int32, _ value: UnsafePointer<xmlChar>?, _ choices: xmlEnumerationPtr?
) {
  guard let (parsing, parser) = XMLParsing.of(context) else { return xmlFreeEnumeration(choices) }
  if value == nil {
    xmlSAX2AttributeDecl(context, element, name, type, mode, value, choices)
  } else {
    xmlFreeEnumeration(choices)
    parsing.stop(parser, "Default values of attributes are not accepted")
  }
}

private func payForEntity(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?
) -> UnsafeMutablePointer<xmlEntity>? {
  guard let (parsing, parser) = XMLParsing.of(context), let name else { return nil }
  return parsing.mayUse(String(cString: name), parser) ? xmlSAX2GetEntity(context, name) : nil
}
