import CLibxml2

/// A parsed XML document, which owns every node in it.
///
/// Documents are neither thread-safe nor `Sendable`: one thread reads and changes a document.
///
/// C: xmlDoc
public final class XMLDocument {
  let pointer: UnsafeMutablePointer<xmlDoc>
  private let rootPointer: UnsafeMutablePointer<xmlNode>

  /// Nodes taken out of the tree. They live as long as the document: an `XMLNode` may still name them.
  private var detached: [UnsafeMutablePointer<xmlNode>] = []

  /// Parses a document.
  ///
  /// Nothing is read but the text itself: no external entity, no DTD, no network. White space that only
  /// indents is dropped, so that any part of the document can be printed with an indentation of its own.
  ///
  /// - Parameters:
  ///   - text: The document; a declared encoding is ignored, since a string has none.
  ///   - name: What errors call the document, such as a file name.
  /// - Throws: ``XMLError`` for the first fatal error.
  ///
  /// C: xmlCtxtReadMemory
  public init(parsing text: String, name: String = "(string)") throws(XMLError) {
    Self.initializeLibrary
    let errors = XMLErrorCollector(source: name)
    guard let document = Self.read(text, name: name, errors: errors) else {
      throw errors.error(orElse: "The document cannot be parsed")
    }
    guard let root = xmlDocGetRootElement(document) else {
      xmlFreeDoc(document)
      throw errors.error(orElse: "The document is empty")
    }
    pointer = document
    rootPointer = root
  }

  /// Makes a document of one empty element.
  ///
  /// - Throws: ``XMLError`` when memory is exhausted.
  ///
  /// C: xmlNewDoc, xmlDocSetRootElement
  public init(rootNamed name: String) throws(XMLError) {
    Self.initializeLibrary
    guard let document = xmlNewDoc("1.0") else { throw .outOfMemory }
    guard let root = xmlNewDocNode(document, nil, name, nil) else {
      xmlFreeDoc(document)
      throw .outOfMemory
    }
    xmlDocSetRootElement(document, root)
    pointer = document
    rootPointer = root
  }

  deinit {
    // Before the document, whose dictionary holds their names.
    for node in detached { xmlFreeNode(node) }
    xmlFreeDoc(pointer)
  }

  /// The outermost element.
  ///
  /// C: xmlDocGetRootElement
  public var root: XMLNode { XMLNode(rootPointer, in: self) }

  /// The whole document with its XML declaration, indented, in UTF-8.
  ///
  /// C: xmlDocDumpFormatMemoryEnc
  public var serialized: String {
    var text: UnsafeMutablePointer<xmlChar>?
    var size: Int32 = 0
    xmlDocDumpFormatMemoryEnc(pointer, &text, &size, "UTF-8", 1)
    return takeString(text) ?? ""
  }

  /// Takes a node out of the tree; the document frees it in the end.
  func detach(_ node: UnsafeMutablePointer<xmlNode>) {
    xmlUnlinkNode(node)
    detached.append(node)
  }

  /// libxml2 wants to be initialised once, by one thread.
  private static let initializeLibrary: Void = xmlInitParser()

  private static func read(
    _ text: String, name: String, errors: XMLErrorCollector
  ) -> UnsafeMutablePointer<xmlDoc>? {
    guard let parser = xmlNewParserCtxt(), let count = Int32(exactly: text.utf8.count) else { return nil }
    defer { xmlFreeParserCtxt(parser) }
    parser.pointee._private = errors.context
    parser.pointee.sax.pointee.serror = collectParserError
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOBLANKS.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    return withExtendedLifetime(errors) {
      xmlCtxtReadMemory(parser, text, count, name, nil, Int32(bitPattern: options))
    }
  }
}

extension XMLError {
  static let outOfMemory = XMLError("Out of memory", in: "libxml2")
}

/// Copies a string that libxml2 allocated for its caller, and frees it.
func takeString(_ text: UnsafeMutablePointer<xmlChar>?) -> String? {
  guard let text else { return nil }
  defer { vireo_xml_free(text) }
  return String(cString: text)
}
