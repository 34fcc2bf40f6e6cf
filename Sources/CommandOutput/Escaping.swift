import Platform

/// Text that guests, servers and file systems chose, made safe for the terminal of an administrator.
///
/// Sent raw, an escape sequence in a host name could recolour, retitle or even type on the terminal, and an override of
/// the direction of writing could make one name look like another. What is escaped, and how it reads:
///
/// | | |
/// |---|---|
/// | control characters of ASCII | `\x1b` |
/// | bytes that are not UTF-8 | `\xe9`, the byte |
/// | the controls U+0080 to U+009F | `\u009b` |
/// | marks, embeddings, overrides and isolates of direction | `\u202e` |
/// | separators of lines and paragraphs | `\u2028` |
/// | zero width space, word joiner, byte order mark | `\u200b` |
///
/// The joiners U+200C and U+200D stay: several scripts are not written without them.
extension String {
  /// The text with all of these escaped but newlines and tabs.
  public var escapedForTerminal: String {
    escaped { $0.isHidden && $0 != "\n" && $0 != "\t" }
  }

  /// The text with all of these escaped, newlines, tabs and carriage returns as `\n`, `\t` and `\r`: for places that are
  /// one line, such as a line of the log or a prompt that a server sends.
  public var escapedForLine: String {
    escaped(\.isHidden)
  }

  /// The text with what a terminal acts upon and the C library still calls printable escaped: for cells of tables, where
  /// virsh's rules take care of the rest.
  var escapedForCell: String {
    escaped { $0.value > 0x9F && $0.isHidden && $0.carriedByte == nil }
  }

  private func escaped(_ isUnwanted: (Unicode.Scalar) -> Bool) -> String {
    guard utf8.contains(where: Self.mayBeginHidden) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if isUnwanted(scalar) {
        text.append(contentsOf: scalar.visible.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// A quick test on bytes: most text is ASCII. The leads are those of the hidden characters in UTF-8.
  private static func mayBeginHidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF4: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar does something instead of being seen, or carries a byte that is no character.
  var isHidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Direction.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Lines and paragraphs, then no width at all, then no characters.
    case 0x2028, 0x2029, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: carriedByte != nil
    }
  }

  /// How a hidden scalar is shown.
  fileprivate var visible: String {
    switch self {
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default: break
    }
    if let byte = carriedByte { return "\\x" + byte.hexadecimal(digits: 2) }
    return isASCII ? "\\x" + value.hexadecimal(digits: 2) : "\\u" + value.hexadecimal(digits: 4)
  }
}
