import Platform
import Testing

@Suite("Bytes as text, and back")
struct RawBytesTests {
  @Test(
    "what is UTF-8 stays as it is",
    arguments: ["", "plain", "naïve", "日本語", "\u{10FE00}", "a\u{0}b"])
  func keepsText(text: String) {
    #expect(String(rawBytes: text.utf8) == text)
    #expect(text.rawBytes == Array(text.utf8))
    #expect(!text.carriesBytes)
  }

  @Test("any bytes come back, and no two become one text")
  func carriesAnyBytes() {
    var generator = SystemRandomNumberGenerator()
    // Strings are equal when they look the same, so that the code points are compared.
    var seen: [[Unicode.Scalar]: [UInt8]] = [:]
    for _ in 0..<2000 {
      let alphabet: [UInt8] = [0x41, 0x80, 0xBE, 0xBF, 0xC3, 0xA9, 0xE2, 0x82, 0xF4, 0x8F, 0xFF]
      let bytes = (0..<Int.random(in: 0...7)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      let text = String(rawBytes: bytes)
      #expect(text.rawBytes == bytes)
      let scalars = Array(text.unicodeScalars)
      if let earlier = seen[scalars] { #expect(earlier == bytes) }
      seen[scalars] = bytes
    }
  }

  @Test("C gets the bytes, and gives them")
  func crossesToC() {
    let bytes: [UInt8] = [0x66, 0xE9, 0x2E, 0x78]
    let text = String(rawBytes: bytes)
    #expect(text.withRawCString { String(rawCString: $0) } == text)
    #expect(text.replacingCarriedBytes == "f\u{FFFD}.x")
    #expect(text.hasPrefix("f") && text.hasSuffix(".x"))
    #expect("a\u{0}b".holdsZero && !text.holdsZero)
  }
}
