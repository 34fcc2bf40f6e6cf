import Glibc
import Testing

@testable import Libvirt

@Suite("Streams")
struct StreamTests {
  @Test func receiveAScreenshot() throws {
    let connection = try Connection.open("test:///default")
    let stream = try Stream(connection)
    _ = try connection.domain(named: "test").screenshot(to: stream)
    let file = try TemporaryFile()
    var last: UInt64 = 0
    try stream.receiveAll(to: file.descriptor) { last = $0 }
    #expect(last > 0)
    #expect(file.size == Int(last))
  }

  @Test func holesOfAFileAreFound() throws {
    let file = try TemporaryFile()
    let sink = SparseSink(file.descriptor)
    try sink.skip(1_048_576)
    try write("data", to: sink)
    try sink.skip(1_048_576)
    #expect(file.size == 2_097_156)

    lseek(file.descriptor, 0, SEEK_SET)
    let sections = try sections(of: file.descriptor)
    #expect(sections.map(\.length).reduce(0, +) == 2_097_156)
    #expect(sections.first?.isHole == true)
    #expect(sections.last?.isHole == true)
  }

  @Test func pipesAreReadPlainly() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    try write("data", to: SparseSink(ends[1]))
    try SparseSink(ends[1]).skip(4)
    close(ends[1])
    defer { close(ends[0]) }
    let sections = try sections(of: ends[0])
    #expect(sections.map(\.isHole).contains(true) == false)
    #expect(sections.map(\.length).reduce(0, +) == 8)
  }

  private func write(_ text: String, to sink: SparseSink) throws {
    try Array(text.utf8).withUnsafeBytes { try sink.write($0) }
  }

  private func sections(of descriptor: Int32) throws -> [(length: Int, isHole: Bool)] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    var source = SparseSource(descriptor, findsHoles: true)
    var sections: [(length: Int, isHole: Bool)] = []
    while let section = try source.nextSection(into: buffer) {
      switch section {
      case .data(let count): sections.append((count, false))
      case .hole(let length): sections.append((Int(length), true))
      }
    }
    return sections
  }
}

/// An open file without a name, which is gone when it is closed.
private final class TemporaryFile {
  let descriptor: Int32

  init() throws {
    var template = Array("/tmp/vireo-test-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    unlink(template)
  }

  var size: Int { lseek(descriptor, 0, SEEK_END) }

  deinit { close(descriptor) }
}
