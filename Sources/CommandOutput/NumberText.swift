extension FixedWidthInteger {
  /// Lower-case hexadecimal digits, with zeros in front up to a number of digits.
  func hexadecimal(digits: Int) -> String {
    let text = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}

extension UInt64 {
  /// The number of bytes with a binary unit and one decimal, cut off and not rounded, for people: `1.5 GiB`.
  var scaledByteCount: String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    let unit = self == 0 ? 0 : (bitWidth - 1 - leadingZeroBitCount) / 10
    guard unit > 0 else { return "\(self) B" }
    // Only the ten bits below the point are multiplied, as ten times the whole number may not fit.
    let tenths = (self >> (10 * (unit - 1))) % 1024 * 10 / 1024
    return "\(self >> (10 * unit)).\(tenths) \(units[unit])"
  }
}
