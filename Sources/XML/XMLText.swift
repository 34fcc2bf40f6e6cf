/// Text inside XML.
public enum XMLText {
  /// Where text is going to stand.
  public enum Place: Sendable {
    /// Between tags.
    case element
    /// In a quoted value, where a reader would turn tabs and line ends into spaces unless they are escaped.
    case attribute
  }

  /// Makes any text fit for XML: the five markup characters are escaped as libvirt escapes them, and control
  /// characters, which XML cannot carry, are left out.
  ///
  /// C: xmlEscapeEntities; virBufferEscapeString
  public static func escape(_ text: String, for place: Place = .attribute) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      escaped.unicodeScalars.append(contentsOf: replacement(for: scalar, in: place).unicodeScalars)
    }
    return escaped
  }

  /// Escapes the five markup characters as libvirt does, and leaves everything else as it is.
  public static func escapingMarkup(of text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if let entity = entity(for: scalar) { escaped += entity } else { escaped.unicodeScalars.append(scalar) }
    }
  }

  private static func entity(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "'": "&apos;"
    case "\"": "&quot;"
    default: nil
    }
  }

  private static func replacement(for scalar: Unicode.Scalar, in place: Place) -> String {
    switch scalar {
    case "\r": "&#13;"
    case "\t", "\n": place == .attribute ? "&#\(scalar.value);" : String(scalar)
    case "\u{0}"..<"\u{20}", "\u{fffe}", "\u{ffff}": ""
    default: entity(for: scalar) ?? String(scalar)
    }
  }
}
