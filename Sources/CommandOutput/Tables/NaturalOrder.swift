import Platform

/// The order in which people expect names with numbers in them: web2 before web10.
enum NaturalOrder {
  /// Negative, zero or positive, as the first text comes before the second, is as good as it, or comes after it.
  static func compare(_ first: [UInt8], _ second: [UInt8]) -> Int {
    first.withUnsafeBufferPointer { first in second.withUnsafeBufferPointer { compare(first, $0) } }
  }

  private static func compare(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i].isDigit, b[j].isDigit {
        let (x, y) = (number(a, &i), number(b, &j))
        // Without zeros in front, the longer number is the larger one.
        if x.count != y.count { return x.count - y.count }
        for (first, second) in zip(x, y) where a[first] != b[second] { return Int(a[first]) - Int(b[second]) }
      } else {
        let (x, y) = (folded(a[i]), folded(b[j]))
        if x != y { return Int(x) - Int(y) }
        (i, j) = (i + 1, j + 1)
      }
    }
    return (a.count - i) - (b.count - j)
  }

  /// Where the digits of a number are, without zeros in front; the place moves behind them.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Range<Int> {
    while place < text.count, text[place] == UInt8(ascii: "0") { place += 1 }
    let start = place
    while place < text.count, text[place].isDigit { place += 1 }
    return start..<place
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
  }
}

/// A value as it is sorted by: numbers as numbers, text with its numbers.
enum SortCell {
  case unknown
  case number(Double)
  case text([UInt8])

  init(_ value: Value) {
    switch value {
    case .null: self = .unknown
    case .bool(let isTrue): self = .number(isTrue ? 1 : 0)
    // A limit that there is not is larger than any.
    case .string("unlimited"): self = .number(.infinity)
    case .string(let text): self = .text(Array(text.utf8))
    default: self = value.quantity.map(SortCell.number) ?? .text(Array(value.plainText.utf8))
    }
  }

  var isUnknown: Bool { if case .unknown = self { true } else { false } }

  /// Negative, zero or positive, as it comes before the other, is as good as it, or comes after it; numbers before text.
  func compared(with other: SortCell) -> Int {
    switch (self, other) {
    case (.number(let a), .number(let b)): a < b ? -1 : a == b ? 0 : 1
    case (.text(let a), .text(let b)): NaturalOrder.compare(a, b)
    case (.unknown, .unknown): 0
    case (.unknown, _), (.text, .number): 1
    case (_, .unknown), (.number, .text): -1
    }
  }
}
