import Platform

/// The double-quoted string that JSON and YAML share.
enum JSONString {
  /// Writes a string with its quotes; a byte that is not UTF-8 becomes U+FFFD, as neither format can hold it.
  static func write(_ string: String, to target: inout some TextOutputStream) {
    target.write("\"")
    if string.utf8.contains(where: mayNeedEscape) {
      string.unicodeScalars.forEach { write($0, to: &target) }
    } else {
      target.write(string)
    }
    target.write("\"")
  }

  /// Whether a scalar is never written as it is.
  ///
  /// JSON asks for the controls below U+0020 only. The others are here because terminals act upon them, and because
  /// YAML reads the line separators and the byte order mark as its own. Escaped, they are the same data.
  static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool { scalar.isHidden }

  /// A quick test on bytes, so that most strings are written in one piece: the leads 0xC2, 0xD8, 0xE2, 0xEF
  /// and 0xF4 begin the unprintable scalars outside ASCII.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xC2, 0xD8, 0xE2, 0xEF, 0xF4: true
    default: false
    }
  }

  private static func write(_ scalar: Unicode.Scalar, to target: inout some TextOutputStream) {
    switch scalar {
    case "\"": target.write("\\\"")
    case "\\": target.write("\\\\")
    case "\n": target.write("\\n")
    case "\r": target.write("\\r")
    case "\t": target.write("\\t")
    case _ where scalar.carriedByte != nil: target.write("\u{FFFD}")
    case _ where isUnprintable(scalar): target.write("\\u" + scalar.value.hexadecimal(digits: 4))
    default: target.write(String(scalar))
    }
  }
}
