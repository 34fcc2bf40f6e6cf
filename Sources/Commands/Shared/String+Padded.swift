extension String {
  /// The text with spaces behind it, up to a number of bytes, as C's `%-10s` counts.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - utf8.count))
  }
}
