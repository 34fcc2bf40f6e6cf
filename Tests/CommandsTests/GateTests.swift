import CommandOutput
import Glibc
import Platform
import SessionSupport
import Synchronization
import Testing

@testable import Commands

/// The only way to the streams, and its end.
@Suite("Gate", .timeLimit(.minutes(10)))
struct GateTests {
  @Test("what passes is printed, what comes after the shutting is not")
  func shutting() throws {
    let streams = Streams.memory()
    let gate = Gate(streams)
    try gate.write { "a" }
    gate.writeError("b")
    gate.draw("c")
    gate.shut()
    gate.shut()
    #expect(throws: RunAbandoned.self) { try gate.write { "never" } }
    #expect(throws: RunAbandoned.self) { try gate.write(bytes: Array("never".utf8)) }
    #expect(throws: RunAbandoned.self) { try gate.flush() }
    #expect(throws: RunAbandoned.self) { try gate.pass { Issue.record("passed") } }
    gate.writeError("never")
    gate.draw("never")
    #expect(streams.output.contents == "a")
    #expect(streams.error.contents == "b\nc")
  }

  @Test("a text that is not printed is not made")
  func laziness() {
    let gate = Gate(.memory())
    gate.shut()
    #expect(throws: RunAbandoned.self) {
      try gate.write {
        Issue.record("made")
        return ""
      }
    }
  }

  @Test(
    "a writer in a pipe that nobody reads holds neither the shutting up nor errors, and nothing follows it")
  func stuckWriter() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (reader, writer) = (ends[0], ends[1])
    defer { close(reader) }
    let sink = TextSink(descriptor: writer)
    let streams = Streams(output: sink, error: .memory(), inputDescriptor: -1, isInputTerminal: false)
    let gate = Gate(streams)
    let text = String(repeating: "x", count: 300_000)
    let (isWriting, isWritten, refused) = (Rendezvous(), Rendezvous(), Rendezvous())
    Worker.start {
      try? gate.write {
        isWriting.signal()
        return text
      }
      isWritten.signal()
    }
    #expect(isWriting.wait())
    #expect(holds { available(in: reader) >= 65536 }, "the pipe is full")
    let start = ContinuousClock.now
    gate.shut()
    #expect(start.duration(to: .now) < .milliseconds(500))
    Worker.start {
      do { try gate.write { "never" } } catch { refused.signal() }
    }
    // Who drives the run has something to say meanwhile.
    streams.writeError("abandoned")
    #expect(streams.error.contents == "abandoned\n")
    #expect(sink.failure == nil)
    var received = 0
    while received < text.utf8.count { received += try readBlock(reader) }
    #expect(received == text.utf8.count)
    #expect(isWritten.wait() && refused.wait())
    try sink.flush()
    #expect(available(in: reader) == 0)
    close(writer)
  }

  private func available(in descriptor: Int32) -> Int32 {
    var count: Int32 = 0
    return ioctl(descriptor, UInt(FIONREAD), &count) == 0 ? count : -1
  }

  private func readBlock(_ descriptor: Int32) throws -> Int {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65536, alignment: 16)
    defer { block.deallocate() }
    return try Descriptor.read(into: block, from: descriptor)
  }
}
