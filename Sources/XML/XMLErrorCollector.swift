import CLibxml2

/// Keeps the first error that matters of a parse or an evaluation; libxml2 prints it otherwise.
final class XMLErrorCollector {
  let source: String
  private(set) var first: XMLError?

  init(source: String) {
    self.source = source
  }

  /// The error to throw when the library failed.
  func error(orElse message: String) -> XMLError {
    first ?? XMLError(message, in: source)
  }

  /// What C hands back to the handlers below. The collector must outlive the call that it is given to.
  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> XMLErrorCollector? {
    context.map { Unmanaged<XMLErrorCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  func record(_ error: xmlError, parsing input: xmlParserInput?) {
    guard first == nil else { return }
    first = XMLError(
      message(of: error), in: source, line: Int(error.line), column: Int(error.int2),
      excerpt: input.flatMap(XMLError.Excerpt.init(reading:)))
  }

  /// Keeps an error of our own, at the place where the parser stands.
  func record(_ message: String, parsing input: xmlParserInput?) {
    guard first == nil else { return }
    first = XMLError(
      message, in: source, line: input.map { Int($0.line) }, column: input.map { Int($0.col) },
      excerpt: input.flatMap(XMLError.Excerpt.init(reading:)))
  }

  fileprivate func record(_ error: xmlError) {
    guard first == nil else { return }
    let excerpt = error.str1.map { XMLError.Excerpt(of: $0, around: Int(error.int1)) }
    first = XMLError(message(of: error), in: source, column: Int(error.int1) + 1, excerpt: excerpt)
  }

  private func message(of error: xmlError) -> String {
    if let message = error.message { return String(cString: message) }
    return xpathMessage(for: xmlParserErrors(UInt32(bitPattern: error.code)))
  }

  /// XPath gives its handler a number only: the library keeps the sentences for what it prints itself.
  private func xpathMessage(for code: xmlParserErrors) -> String {
    switch code {
    case XML_XPATH_UNFINISHED_LITERAL_ERROR: "Unfinished literal"
    case XML_XPATH_VARIABLE_REF_ERROR, XML_XPATH_UNDEF_VARIABLE_ERROR: "Undefined variable"
    case XML_XPATH_INVALID_PREDICATE_ERROR: "Invalid predicate"
    case XML_XPATH_UNCLOSED_ERROR: "Missing closing curly brace"
    case XML_XPATH_UNKNOWN_FUNC_ERROR: "Unregistered function"
    case XML_XPATH_INVALID_OPERAND, XML_XPATH_INVALID_TYPE: "Invalid operand or type"
    case XML_XPATH_INVALID_ARITY: "Invalid number of arguments"
    case XML_XPATH_UNDEF_PREFIX_ERROR: "Undefined namespace prefix"
    case XML_XPATH_MEMORY_ERROR: "Out of memory"
    case XML_XPATH_INVALID_CHAR_ERROR, XML_XPATH_ENCODING_ERROR: "Invalid character"
    default: "Invalid expression"
    }
  }
}

extension XMLError.Excerpt {
  /// The text that the parser stood in: its buffer always holds what this needs.
  fileprivate init?(reading input: xmlParserInput) {
    guard let base = input.base, let current = input.cur, let end = input.end, base <= end else { return nil }
    self.init(of: UnsafeBufferPointer(start: base, count: end - base), around: current - base)
  }

  fileprivate init(of string: UnsafePointer<CChar>, around position: Int) {
    let bytes = Array(String(cString: string).utf8)
    self = bytes.withUnsafeBufferPointer { Self(of: $0, around: position) }
  }
}

/// Receives the errors of an evaluation: the expression is in `str1`, the place in `int1`. A file-scope
/// function: C callbacks must not inherit an actor.
func collectXPathError(_ collector: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
  guard let error = error?.pointee else { return }
  XMLErrorCollector.from(collector)?.record(error)
}
