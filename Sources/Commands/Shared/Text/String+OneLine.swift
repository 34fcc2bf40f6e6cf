import CommandOutput

extension String {
  /// The text as one line, in which control characters, newlines and tabs are seen and do nothing.
  var onOneLine: String {
    escapedForTerminal.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
