import Platform

/// A text in JSON that another program has written: checked once, and then read as data, laid out anew, or taken apart.
///
/// Strings and numbers stay as they were written wherever the text is printed again.
public struct JSONText: Sendable, Equatable {
  /// More levels than any program has a use for, and few enough for every stack.
  static let deepest = 256

  private let bytes: [UInt8]

  /// Takes a text; nil where it is no JSON.
  public init?(_ text: String) {
    let bytes = text.rawBytes
    var reader = JSONReader(bytes)
    guard reader.readDocument() != nil else { return nil }
    self.bytes = bytes
  }

  private init(checked bytes: ArraySlice<UInt8>) { self.bytes = Array(bytes) }

  /// The text as it was written.
  public var text: String { String(rawBytes: bytes) }

  /// The same as data.
  public var value: Value {
    var reader = JSONReader(bytes)
    return reader.readDocument() ?? .null
  }

  /// Whether it is an object.
  public var isObject: Bool { bytes.first { !JSONReader.isBlank($0) } == UInt8(ascii: "{") }

  /// The text under a key of an object; nil where there is no such key, or where this is no object.
  public func member(_ key: String) -> JSONText? {
    var reader = JSONReader(bytes)
    return reader.range(ofMember: key).map { JSONText(checked: bytes[$0]) }
  }

  /// The text with one member or element a line, indented by two spaces, as libvirt lays it out: what is empty takes an
  /// empty line.
  public var pretty: String {
    var layout = JSONLayout()
    for byte in bytes { layout.add(byte) }
    return String(rawBytes: layout.result)
  }
}

/// Lays out a text that is known to be JSON, byte by byte.
private struct JSONLayout {
  private(set) var result: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var startsLine = false

  mutating func add(_ byte: UInt8) {
    if isInString { return addToString(byte) }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      write(byte)
      depth += 1
      endLine()
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      result.append(UInt8(ascii: "\n"))
      startsLine = true
      write(byte)
    case UInt8(ascii: ","):
      write(byte)
      endLine()
    case UInt8(ascii: ":"): result += [byte, UInt8(ascii: " ")]
    case _ where JSONReader.isBlank(byte): break
    default:
      isInString = byte == UInt8(ascii: "\"")
      write(byte)
    }
  }

  private mutating func addToString(_ byte: UInt8) {
    result.append(byte)
    isInString = isEscaped || byte != UInt8(ascii: "\"")
    isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
  }

  private mutating func write(_ byte: UInt8) {
    if startsLine { result += [UInt8](repeating: UInt8(ascii: " "), count: 2 * depth) }
    startsLine = false
    result.append(byte)
  }

  private mutating func endLine() {
    result.append(UInt8(ascii: "\n"))
    startsLine = true
  }
}

/// Reads JSON by RFC 8259 from bytes.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
      || byte == UInt8(ascii: "\r")
  }

  /// The one value that the bytes hold; nil where they hold anything else.
  mutating func readDocument() -> Value? {
    guard let value = readValue(depth: 0) else { return nil }
    skipBlanks()
    guard place == bytes.count else { return nil }
    return value
  }

  /// Where the value of a member of an object stands.
  mutating func range(ofMember key: String) -> Range<Int>? {
    guard take(UInt8(ascii: "{")) else { return nil }
    while let name = readString(), take(UInt8(ascii: ":")) {
      skipBlanks()
      let start = place
      guard readValue(depth: 1) != nil else { return nil }
      if name == key { return start..<place }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
    return nil
  }

  private mutating func skipBlanks() {
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
  }

  /// Goes past a byte, and blanks before it; false where another one stands there.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func readValue(depth: Int) -> Value? {
    skipBlanks()
    guard place < bytes.count, depth < JSONText.deepest else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "{"): return readObject(depth: depth + 1)
    case UInt8(ascii: "["): return readArray(depth: depth + 1)
    case UInt8(ascii: "\""): return readString().map(Value.string)
    case UInt8(ascii: "t"): return read("true", .bool(true))
    case UInt8(ascii: "f"): return read("false", .bool(false))
    case UInt8(ascii: "n"): return read("null", .null)
    default: return readNumber()
    }
  }

  private mutating func read(_ word: StaticString, _ value: Value) -> Value? {
    let isThere = word.withUTF8Buffer { bytes[place...].starts(with: $0) }
    guard isThere else { return nil }
    place += word.utf8CodeUnitCount
    return value
  }

  private mutating func readObject(depth: Int) -> Value? {
    place += 1
    if take(UInt8(ascii: "}")) { return .object([]) }
    var members: [Member] = []
    while true {
      skipBlanks()
      guard let key = readString(), take(UInt8(ascii: ":")), let value = readValue(depth: depth) else {
        return nil
      }
      members.append(Member(key: key, value: value))
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func readArray(depth: Int) -> Value? {
    place += 1
    if take(UInt8(ascii: "]")) { return .array([]) }
    var elements: [Value] = []
    while true {
      guard let element = readValue(depth: depth) else { return nil }
      elements.append(element)
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }
}

// MARK: - Numbers and strings

extension JSONReader {
  private mutating func readNumber() -> Value? {
    let start = place
    _ = takeIf { $0 == UInt8(ascii: "-") }
    let hasZero = takeIf { $0 == UInt8(ascii: "0") }
    guard hasZero || takeDigits() else { return nil }
    var isWhole = true
    if takeIf({ $0 == UInt8(ascii: ".") }) {
      isWhole = false
      guard takeDigits() else { return nil }
    }
    if takeIf({ $0 | 0x20 == UInt8(ascii: "e") }) {
      isWhole = false
      _ = takeIf { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      guard takeDigits() else { return nil }
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let number = Int64(text) { return .integer(number) }
    if isWhole, let number = UInt64(text) { return .unsigned(number) }
    return Double(text).map(Value.double)
  }

  private mutating func takeIf(_ fits: (UInt8) -> Bool) -> Bool {
    guard place < bytes.count, fits(bytes[place]) else { return false }
    place += 1
    return true
  }

  private mutating func takeDigits() -> Bool {
    let start = place
    while takeIf({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {}
    return place > start
  }

  private mutating func readString() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var content: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(rawBytes: content)
      case UInt8(ascii: "\\"):
        guard let scalar = readEscape() else { return nil }
        content += Array(String(scalar).utf8)
      case 0..<0x20: return nil
      default: content.append(byte)
      }
    }
    return nil
  }

  private mutating func readEscape() -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return readScalar()
    default: return nil
    }
  }

  /// Four digits, or two times four for what does not fit four; half of such a pair stands for nothing.
  private mutating func readScalar() -> Unicode.Scalar? {
    guard let unit = readUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let before = place
    guard takeIf({ $0 == UInt8(ascii: "\\") }), takeIf({ $0 == UInt8(ascii: "u") }), let low = readUnit(),
      (0xDC00..<0xE000).contains(low)
    else {
      place = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func readUnit() -> UInt32? {
    guard bytes.count - place >= 4 else { return nil }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
    place += 4
    return UInt32(digits, radix: 16)
  }
}
