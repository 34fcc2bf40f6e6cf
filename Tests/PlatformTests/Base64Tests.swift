import Foundation
import Platform
import Testing

@Suite("Base64")
struct Base64Tests {
  @Test("is that of Foundation, both ways", arguments: 0...67)
  func roundTrip(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count) }
    let text = Base64.encode(bytes)
    #expect(text == Data(bytes).base64EncodedString())
    #expect(Base64.decode(text.utf8) == bytes)
    #expect(Base64.decodeLeniently(text.utf8) == bytes)
  }

  @Test("may be broken into lines", arguments: ["aGVs\nbG8=\n", " aGVsbG8=", "aGVs\r\nbG8=", "aG Vs bG 8="])
  func lines(_ text: String) {
    #expect(Base64.decode(text.utf8) == Array("hello".utf8))
  }

  @Test(
    "is refused where it is none",
    arguments: ["aGV", "a", "hello!", "aGVsbG8", "=aGVsbG8", "aG=s", "aGVsb===", "\0"])
  func refused(_ text: String) {
    #expect(Base64.decode(text.utf8) == nil)
  }

  @Test(
    "leniently gives what full groups hold", arguments: [("hello", "hell"), ("a*G*V*s", "aGVs"), ("aGV", "")])
  func lenient(_ text: String, _ full: String) {
    #expect(Base64.decodeLeniently(text.utf8) == Base64.decode(full.utf8))
  }
}
