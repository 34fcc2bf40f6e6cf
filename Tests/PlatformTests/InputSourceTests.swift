import Glibc
import Platform
import Testing

/// One descriptor for several readers.
@Suite("Input sources")
struct InputSourceTests {
  /// A source that has these bytes, and then ends.
  private func source(_ text: String) throws -> InputSource {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[1]) }
    try Descriptor.writeAll(Array(text.utf8), to: ends[1])
    return InputSource(descriptor: ends[0])
  }

  private func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") }

  @Test("what one has read ahead is the next one's")
  func ahead() throws {
    let source = try source("one\ntwo\nthree")
    defer { close(source.descriptor) }
    #expect(!source.holdsLine(endedBy: endsLine) && source.takeLine(endedBy: endsLine) == nil)
    #expect(try source.readAhead())
    #expect(source.holdsLine(endedBy: endsLine))
    #expect(source.takeLine(endedBy: endsLine).map { Array($0.line) } == Array("one".utf8))
    #expect(source.takeLine(endedBy: endsLine).map { Array($0.line) } == Array("two".utf8))
    #expect(source.takeLine(endedBy: endsLine) == nil)
    #expect(Array(source.takeAhead()) == Array("three".utf8) && source.takeAhead().isEmpty)
    #expect(try !source.readAhead())
  }

  @Test("who wants one byte takes no more from the descriptor")
  func single() throws {
    let source = try source("ab")
    defer { close(source.descriptor) }
    #expect(try source.readAhead(atMost: 1))
    var byte: UInt8 = 0
    #expect(read(source.descriptor, &byte, 1) == 1 && byte == UInt8(ascii: "b"))
  }

  @Test("it has one owner")
  func owner() {
    let source = InputSource(descriptor: -1)
    #expect(source.claim(for: .command("define")) == nil)
    #expect(source.claim(for: .script) == .command("define"))
  }
}
