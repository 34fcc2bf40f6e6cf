extension String {
  /// Whether the text can be seen at once on a screen, lines that are too long for it going on in the next.
  public func fits(columns: Int, rows: Int) -> Bool {
    var taken = 0
    for line in utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      // Most lines are shorter in bytes already, and have no width to be looked up.
      let width = line.count <= columns ? line.count : Self.width(of: line)
      taken += Swift.max(1, (width + columns - 1) / Swift.max(1, columns))
      // What follows the last newline is no line.
      if taken > rows + 1 { return false }
    }
    return taken <= rows + (hasSuffix("\n") || isEmpty ? 1 : 0)
  }

  /// The columns that a line takes, sequences for colours left out.
  private static func width(of line: Substring.UTF8View) -> Int {
    var (rest, width) = (Array(line)[...], 0)
    while let first = rest.first {
      if first == 0x1b {
        rest = rest.drop { $0 != UInt8(ascii: "m") }.dropFirst()
      } else if let character = WideCharacter(prefixOf: rest) {
        width += Swift.max(0, character.width)
        rest = rest.dropFirst(Swift.max(1, character.length))
      } else {
        (width, rest) = (width + 1, rest.dropFirst())
      }
    }
    return width
  }
}
