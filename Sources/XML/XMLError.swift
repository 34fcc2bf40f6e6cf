/// What is wrong with a document or an XPath expression, and where.
///
/// C: xmlError
public struct XMLError: Error, Equatable, Sendable {
  /// The name of the document, as its reader gave it; "XPath" for an expression.
  public let source: String

  /// The library's sentence, on one line.
  public let message: String

  /// The line of the error, counted from 1; nil where the error has no place.
  public let line: Int?

  /// The column of the error in bytes, counted from 1, of the line or the expression; nil where the error has no place.
  public let column: Int?

  /// The part of the offending line around the error: at most 80 bytes of it, whatever its length.
  public let excerpt: Excerpt?

  /// What the library says beside the sentence, such as the name of an unknown function.
  public internal(set) var remark: String?

  /// Some text and the place in it that a caret points at.
  public struct Excerpt: Equatable, Sendable {
    /// The text, on one line, control characters replaced by spaces.
    public let text: String

    /// How many characters of `text` stand before the caret.
    public let caret: Int

    /// Dashes that end in a caret under the offending character, as libvirt prints them.
    public var pointer: String { String(repeating: "-", count: caret) + "^" }
  }

  init(_ message: String, in source: String, line: Int? = nil, column: Int? = nil, excerpt: Excerpt? = nil) {
    self.source = source
    self.message = String(message.prefix(Self.longestMessage).trimmingBlanks)
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  /// Names can be as long as 50,000 characters, and messages quote them.
  private static let longestMessage = 400
}

extension XMLError: CustomStringConvertible {
  /// The error as libvirt words it: `name:line: message`, then the line and a pointer below it.
  public var description: String {
    let place = line.map { "\(source):\($0): " } ?? "\(source): "
    guard let excerpt else { return place + message }
    return "\(place)\(message)\n\(excerpt.text)\n\(excerpt.pointer)"
  }
}

extension XMLError.Excerpt {
  private static let before = 60
  private static let width = 80

  /// Cuts the line around `position` out of `bytes`, looking at no more than the bytes it takes.
  init(of bytes: UnsafeBufferPointer<UInt8>, around position: Int) {
    let position = min(max(position, 0), bytes.count)
    var start = position
    // The parser notices some errors only after the line's end: the line is then the one before.
    while start > 0, position - start < Self.before, start == bytes.count || bytes[start].endsLine {
      start -= 1
    }
    let last = start
    while start > 0, position - start < Self.before, !bytes[start - 1].endsLine { start -= 1 }
    if start < last, bytes[start].continuesCharacter { start += 1 }

    var end = last
    while end < bytes.count, end - start < Self.width, !bytes[end].endsLine { end += 1 }
    while end < bytes.count, end > start, bytes[end].continuesCharacter { end -= 1 }

    self.init(
      text: Self.printable(bytes[start..<end]),
      caret: Self.printable(bytes[start..<max(start, min(position, end))]).count)
  }

  private static func printable(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes.map { $0 < 0x20 || $0 == 0x7f ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var endsLine: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") || self == 0 }
  fileprivate var continuesCharacter: Bool { self & 0b1100_0000 == 0b1000_0000 }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String {
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex
    return self[..<end].split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
