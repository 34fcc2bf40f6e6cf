import CLibxml2
import Platform

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
  /// Nothing is read but the text itself: no external entity, no DTD of another file, no network.
  ///
  /// - Parameters:
  ///   - text: The document, at most ``largestDocument``; a declared encoding is ignored, since a string has none.
  ///   - name: What errors call the document, such as a file name.
  ///   - doctype: What to make of a document type declaration.
  ///   - keepsWhitespace: Whether white space that only indents stays, and what is changed is printed in its old
  ///     place; else any part of the document is printed with an indentation of its own.
  /// - Throws: ``XMLError`` for the first fatal error; bytes that are not UTF-8 are one, and so is a zero.
  ///
  /// C: xmlCtxtReadMemory
  public init(
    parsing text: String, name: String = "(string)", doctype: Doctype = .refused,
    keepsWhitespace: Bool = false
  ) throws(XMLError) {
    Self.initializeLibrary
    let parsing = XMLParsing(doctype: doctype, source: name, keepsWhitespace: keepsWhitespace)
    (pointer, rootPointer) = try parsing.document(from: text.rawBytes)
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
}

extension XMLError {
  static let outOfMemory = XMLError("Out of memory", in: "libxml2")
}

/// Copies a string that libxml2 allocated for its caller, and frees it.
func takeString(_ text: UnsafeMutablePointer<xmlChar>?) -> String? {
  guard let text else { return nil }
  defer { vireo_xml_free(text) }
  return String(rawXML: text)
}

extension String {
  /// Copies text of libxml2: UTF-8, in which even a scalar that carries a byte elsewhere is only itself.
  init(rawXML text: UnsafePointer<xmlChar>) {
    self = text.withMemoryRebound(to: CChar.self, capacity: 1) { String(rawCString: $0) }
  }
}
