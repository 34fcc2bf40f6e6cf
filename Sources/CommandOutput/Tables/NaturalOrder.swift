/// The order in which people expect names with numbers in them: web2 before web10.
enum NaturalOrder {
  /// Negative, zero or positive, as the first text comes before the second, is as good as it, or comes after it.
  static func compare(_ first: String, _ second: String) -> Int {
    var (a, b) = (first.utf8[...], second.utf8[...])
    while let left = a.first, let right = b.first {
      if isDigit(left), isDigit(right) {
        let (x, y) = (number(&a), number(&b))
        // Without zeros in front, the longer number is the larger one.
        if x.count != y.count { return x.count - y.count }
        for (digit, other) in zip(x, y) where digit != other { return Int(digit) - Int(other) }
      } else {
        let (x, y) = (folded(left), folded(right))
        if x != y { return Int(x) - Int(y) }
        a.removeFirst()
        b.removeFirst()
      }
    }
    return a.count - b.count
  }

  private static func number(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
    let digits = text.prefix(while: isDigit)
    text = text[digits.endIndex...]
    return digits.drop { $0 == UInt8(ascii: "0") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
  }
}

extension Value {
  /// Negative, zero or positive by the natural order of values: numbers as numbers, text with its numbers.
  func compared(with other: Value) -> Int {
    if let a = quantity, let b = other.quantity { return a < b ? -1 : a == b ? 0 : 1 }
    switch (self, other) {
    case (.bool(let a), .bool(let b)): return (a ? 1 : 0) - (b ? 1 : 0)
    // A limit that there is not is larger than any.
    case (.string("unlimited"), _) where other.quantity != nil: return 1
    case (_, .string("unlimited")) where quantity != nil: return -1
    default: return NaturalOrder.compare(plainText, other.plainText)
    }
  }
}
