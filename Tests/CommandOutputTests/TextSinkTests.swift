import Glibc
import Platform
import Synchronization
import Testing

@testable import CommandOutput

@Suite struct TextSinkTests {
  @Test func memoryKeepsEverything() throws {
    let sink = TextSink.memory()
    sink.write("a")
    try sink.flush()
    sink.write(bytes: [0x62])
    #expect(sink.contents == "ab")
  }

  @Test func carriedBytesLeaveAsTheyWere() throws {
    let name = String(rawBytes: [0x61, 0xE9, 0x0A])
    let sink = TextSink.memory()
    sink.write(name)
    #expect(sink.contents == name)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let writer = TextSink(descriptor: ends[1])
    writer.write(name)
    try writer.flush()
    close(ends[1])
    #expect(try Descriptor.readAll(from: ends[0]) == [0x61, 0xE9, 0x0A])
  }

  @Test func fullDeviceIsAnErrorEachTime() throws {
    let descriptor = try #require(openForWriting("/dev/full"))
    defer { close(descriptor) }
    let sink = TextSink(descriptor: descriptor)
    sink.write("x")
    #expect(throws: OutputError.failed(errno: ENOSPC)) { try sink.flush() }
    sink.write("y")
    #expect(throws: OutputError.failed(errno: ENOSPC)) { try sink.flush() }
    #expect(sink.failure?.message == "No space left on device")
  }

  @Test func closedPipeIsRemembered() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let sink = TextSink(descriptor: ends[1])
    sink.write(String(repeating: "x", count: 100_000))
    #expect(sink.failure == .closed)
    #expect(throws: OutputError.closed) { try sink.flush() }
  }

  /// The pipe is non-blocking and its reader late, so that writes are partial and refused before they succeed.
  @Test func slowReaderOfANonBlockingPipeGetsEverything() throws {
    signal(SIGPIPE, SIG_IGN)
    let reader = try #require(popen("sleep 0.1; test $(wc -c) = 1000000", "w"))
    let descriptor = fileno(reader)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    let sink = TextSink(descriptor: descriptor)
    for _ in 0..<1000 { sink.write(String(repeating: "x", count: 1000)) }
    try sink.flush()
    #expect(pclose(reader) == 0)
  }

  @Test func errorsComeAfterResults() throws {
    let streams = Streams.memory()
    streams.output.write("result\n")
    streams.writeError("error: no domain \u{1B}")
    #expect(streams.output.contents == "result\n")
    #expect(streams.error.contents == "error: no domain \u{1B}\n")
    #expect(!streams.isOutputTerminal && !streams.isErrorTerminal && !streams.isInputTerminal)
  }

  /// After a deadline the abandoned command may still hold the sink in a blocked write.
  @Test func errorsComeOutBesideAStuckWriter() async throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let streams = Streams(
      output: TextSink(descriptor: writing), error: .memory(), inputDescriptor: -1, isInputTerminal: false)
    let writer = Task.detached { streams.output.write(String(repeating: "x", count: 1_000_000)) }
    // Once there is something to read, the writer is at it, and the rest does not fit.
    var byte: UInt8 = 0
    #expect(read(reading, &byte, 1) == 1)
    streams.writeError("error: deadline passed")
    #expect(streams.error.contents == "error: deadline passed\n")
    signal(SIGPIPE, SIG_IGN)
    close(reading)
    await writer.value
    #expect(streams.output.failure == .closed)
    close(writing)
  }

  /// Whoever still has something to say says it: the sink keeps it until the writer is through.
  @Test func aStuckWriterHoldsUpNobody() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let sink = TextSink(descriptor: writing)
    let (stuck, beside) = (Semaphore(), Semaphore())
    Worker.start {
      sink.write(String(repeating: "x", count: 900_000))
      stuck.signal()
    }
    var byte: UInt8 = 0
    #expect(read(reading, &byte, 1) == 1)
    Worker.start {
      sink.write("y")
      _ = sink.failure
      sink.write(String(repeating: "y", count: 99_999))
      beside.signal()
    }
    #expect(beside.wait(until: .now + .seconds(10)))
    #expect(sink.contents == String(repeating: "y", count: 100_000))
    let reader = Semaphore()
    let rest = Mutex<[UInt8]>([])
    Worker.start {
      rest.withLock { $0 = (try? Descriptor.readAll(from: reading)) ?? [] }
      reader.signal()
    }
    stuck.wait()
    try sink.flush()
    close(writing)
    reader.wait()
    close(reading)
    let expected = String(repeating: "x", count: 899_999) + String(repeating: "y", count: 100_000)
    #expect(rest.withLock { $0 } == Array(expected.utf8))
  }

  @Test func whatIsKeptBesideAStuckWriterHasALimit() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let sink = TextSink(descriptor: writing)
    let done = Semaphore()
    for _ in 0..<4 {
      Worker.start {
        for _ in 0..<4000 { sink.write(String(repeating: "x", count: 1000)) }
        done.signal()
      }
    }
    #expect(!done.wait(until: .now + .milliseconds(300)))
    #expect(sink.contents.utf8.count < 1_100_000)
    close(reading)
    for _ in 0..<4 { done.wait() }
    #expect(sink.failure == .closed)
    close(writing)
  }

  private func openForWriting(_ path: String) -> Int32? {
    let descriptor = open(path, O_WRONLY)
    return descriptor < 0 ? nil : descriptor
  }
}

@Suite struct ProgressTests {
  /// A clock that moves when told.
  private final class TestClock: Sendable {
    private let instant = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { instant.withLock { $0 } }
    func advance(_ duration: Duration) { instant.withLock { $0 += duration } }
  }

  @Test func linesAreThrottledAndErased() {
    let clock = TestClock()
    let sink = TextSink.memory(isTerminal: true)
    let progress = Progress("Uploading", total: 4 << 20, on: sink, now: { clock.now })
    clock.advance(.seconds(2))
    progress.update(1 << 20)
    progress.update(2 << 20)
    progress.finish()
    progress.finish()
    #expect(sink.contents == "\r\u{1B}[KUploading  25 %  1.0 MiB of 4.0 MiB  512.0 KiB/s\r\u{1B}[K")
  }

  @Test func nothingWithoutATerminal() {
    let sink = TextSink.memory()
    let progress = Progress("Uploading", on: sink)
    progress.update(1)
    progress.finish()
    #expect(sink.contents.isEmpty)
  }

  @Test(arguments: [
    (0 as UInt64, "0 B"), (1023, "1023 B"), (1024, "1.0 KiB"), (1536, "1.5 KiB"), (3 << 30, "3.0 GiB"),
    (.max, "15.9 EiB"),
  ])
  func byteCounts(count: UInt64, expected: String) {
    #expect(count.scaledByteCount == expected)
  }
}
