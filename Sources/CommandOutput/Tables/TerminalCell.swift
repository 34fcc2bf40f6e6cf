import Platform

/// A text made safe for a table, and its width on a terminal.
///
/// The rules are virsh's and part of the interface: what cannot be printed in the current locale (LC_CTYPE) becomes
/// `\xNN`, and so does a backslash before an `x`, so that the two can be told apart. Bytes that are no characters there
/// are among them. A terminal, which is not part of the interface, is also spared what the C library calls printable
/// and nobody sees: changes of direction and characters without width.
struct TerminalCell {
  /// The text to print.
  private(set) var text: String
  /// The number of columns that the text takes.
  private(set) var width: Int

  /// Measures a text, and escapes it where that is needed.
  init(_ source: String, onTerminal: Bool = false) {
    text = source
    width = source.utf8.count
    if !source.utf8.allSatisfy(Self.isPlain) {
      encode(onTerminal ? source.escapedForCell.rawBytes : source.rawBytes)
    }
  }

  /// Bytes that need no second look; nearly every cell has no others.
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20...0x7E ~= byte && byte != UInt8(ascii: "\\")
  }

  private mutating func encode(_ bytes: [UInt8]) {
    var encoder = CellEncoder(bytes: bytes[...])
    while !encoder.bytes.isEmpty { encoder.encodeNext() }
    // In a locale with another encoding, printable characters are no UTF-8.
    text = String(rawBytes: encoder.output)
    width = encoder.width
  }
}

/// Encodes one character after the other by the C library's idea of the locale.
private struct CellEncoder {
  /// What is still to be encoded.
  var bytes: ArraySlice<UInt8>
  var output: [UInt8] = []
  var width = 0

  mutating func encodeNext() {
    if startsWithControl || bytes.starts(with: "\\x".utf8) { return escape(1) }
    guard let character = WideCharacter(prefixOf: bytes) else { return escape(1) }
    guard character.isPrintable else { return escape(character.length) }
    output += bytes.prefix(character.length)
    width += character.width
    bytes = bytes.dropFirst(character.length)
  }

  private var startsWithControl: Bool {
    bytes.first.map { $0 < 0x20 || $0 == 0x7F } ?? false
  }

  /// virsh formats each byte as a signed number and keeps two digits, so that all bytes above 0x7F read `\xff`.
  private mutating func escape(_ count: Int) {
    for byte in bytes.prefix(count) {
      output += ("\\x" + (byte < 0x80 ? byte : 0xFF).hexadecimal(digits: 2)).utf8
    }
    width += 4 * count
    bytes = bytes.dropFirst(count)
  }
}
