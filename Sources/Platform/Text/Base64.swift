/// Bytes as letters and digits, by RFC 4648.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// Bytes in base64, padded to full groups of four characters.
  public static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(UInt32(0)) { bits, place in
        bits << 8 | (place < group.count ? UInt32(group[start + place]) : 0)
      }
      for place in 0..<4 {
        let index = Int(bits >> UInt32(18 - 6 * place) & 63)
        text.append(place <= group.count ? alphabet[index] : padding)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text in base64 stands for; blanks and line ends in it mean nothing.
  ///
  /// `nil` for what is no base64: other characters, groups that are not full, padding in the wrong place.
  public static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    let characters = text.filter { !" \t\r\n".utf8.contains($0) }
    let digits = characters.prefix { $0 != padding }
    let pads = characters.count - digits.count
    guard characters.count % 4 == 0, pads <= 2, characters.suffix(pads).allSatisfy({ $0 == padding }),
      digits.allSatisfy({ value(of: $0) != nil })
    else { return nil }
    return decodeLeniently(characters)
  }

  /// The bytes of all full groups of four characters: other characters are passed over, and what is left at the end
  /// counts for nothing.
  public static func decodeLeniently(_ text: some Sequence<UInt8>) -> [UInt8] {
    var (bytes, bits, last): ([UInt8], UInt32, [UInt8]) = ([], 0, [])
    for character in text {
      guard let value = character == padding ? 0 : value(of: character) else { continue }
      bits = bits << 6 | value
      last.append(character)
      guard last.count == 4 else { continue }
      bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
      if last[2] != padding { bytes.append(UInt8(truncatingIfNeeded: bits >> 8)) }
      if last[3] != padding { bytes.append(UInt8(truncatingIfNeeded: bits)) }
      (bits, last) = (0, [])
    }
    return bytes
  }

  private static func value(of character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a") + 26)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0") + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
