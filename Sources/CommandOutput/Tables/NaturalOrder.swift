import Glibc
import Platform

/// The order in which people expect names with numbers in them: web2 before web10, capitals among small letters.
enum NaturalOrder {
  /// Bytes that compare as the text is to: for each number its length, without zeros in front, and then its digits.
  static func key(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count + 8)
    var rest = text.utf8[...]
    while let byte = rest.first {
      guard byte.isDigit else {
        key.append(folded(byte))
        rest.removeFirst()
        continue
      }
      let number = rest.prefix(while: \.isDigit)
      rest = rest[number.endIndex...]
      let digits = number.drop { $0 == UInt8(ascii: "0") }
      let length = UInt16(clamping: digits.count)
      key += [UInt8(ascii: "0"), UInt8(length >> 8), UInt8(length & 0xff)]
      key += digits
    }
    return key
  }

  /// Negative, zero or positive, as the first key comes before the second, is as good as it, or comes after it.
  static func compare(_ first: [UInt8], _ second: [UInt8]) -> Int {
    let count = min(first.count, second.count)
    let difference = count == 0 ? 0 : Int(memcmp(first, second, count))
    return difference == 0 ? first.count - second.count : difference
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
  }
}

/// A value as it is sorted by: numbers as numbers, text with its numbers.
enum SortCell {
  case unknown
  case number(Double)
  /// The key of a text.
  case text([UInt8])

  init(_ value: Value) {
    switch value {
    case .null: self = .unknown
    case .bool(let isTrue): self = .number(isTrue ? 1 : 0)
    // A limit that there is not is larger than any.
    case .string("unlimited"): self = .number(.infinity)
    case .string(let text): self = .text(NaturalOrder.key(text))
    default: self = value.quantity.map(SortCell.number) ?? .text(NaturalOrder.key(value.plainText))
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
