extension String {
  /// The text with spaces behind it, up to a number of bytes, as C's `%-10s` counts.
  func padded(to width: Int) -> String { self + padding(to: width, " ") }

  /// The text with a filler before it, up to a number of bytes: numbers below each other, or with leading
  /// zeros.
  func leftPadded(to width: Int, with filler: String = " ") -> String { padding(to: width, filler) + self }

  private func padding(to width: Int, _ filler: String) -> String {
    String(repeating: filler, count: max(0, width - utf8.count))
  }
}
