extension String {
  /// The text with control characters as `\xNN`, newlines and tabs excepted.
  ///
  /// Guests choose many of the strings that are shown (host names, lease names, agent output). Sent raw, an escape
  /// sequence among them could recolour, retitle or even type on the terminal of the administrator.
  public var escapedForTerminal: String {
    guard utf8.contains(where: Self.mayBeginControl) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if Self.isControl(scalar) {
        text += "\\x" + scalar.value.hexadecimal(digits: 2)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }

  /// 0xC2 begins the controls U+0080 to U+009F in UTF-8.
  private static func mayBeginControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F || byte == 0xC2
  }
}
