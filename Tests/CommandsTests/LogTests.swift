import CommandOutput
import Platform
import SessionSupport
import TestSupport
import Testing

@testable import Commands

/// Messages for who looks for a fault.
@Suite("Log")
struct LogTests {
  private static let levels: [Log.Level] = [.debug, .info, .notice, .warning, .error]

  @Test("lines from the wanted level on go to the output, errors to the file only", arguments: 0...4)
  func threshold(_ threshold: Int32) async throws {
    try await withScratch { scratch in
      let (sink, path) = (TextSink.memory(), scratch.file("log"))
      let log = try Log(threshold: threshold, file: path, output: sink, persona: .vireo)
      for level in Self.levels { log.write(level, "level \(level.rawValue)") }
      let printed = (threshold..<4).filter { $0 < 4 }.map { "level \($0)\n" }.joined()
      #expect(sink.contents == printed)
      let words = ["DEBUG", "INFO", "NOTICE", "WARNING", "ERROR"]
      let lines = try XMLFile.read(path).split(separator: "\n")
      #expect(lines.count == 5 - Int(threshold))
      for (line, level) in zip(lines, threshold...4) {
        let pattern = try Regex(
          #"\[\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d vireo \d+\] \#(words[Int(level)]) level \#(level)"#)
        #expect(try pattern.wholeMatch(in: String(line)) != nil, "\(line)")
      }
    }
  }

  @Test("a text that nobody wants is not made")
  func laziness() throws {
    func text() -> String {
      Issue.record("made")
      return ""
    }
    try Log(threshold: 4, file: nil, output: .memory(), persona: .vireo).write(.info, text())
  }

  @Test(
    "a file is appended to, an entry a line, with nothing that could act on a terminal; one that cannot be opened is an error"
  )
  func file() async throws {
    try await withScratch { scratch in
      let path = try scratch.write("earlier\n", to: "log")
      let log = try Log(threshold: 4, file: path, output: .memory(), persona: .virsh)
      log.write(.error, String(rawBytes: [0x61, 0xff]))
      let text = try XMLFile.read(path)
      #expect(text.hasPrefix("earlier\n["))
      #expect(text.hasSuffix("ERROR a\\xff\n"))
      #expect(throws: CommandFailure.self) {
        try Log(threshold: 4, file: scratch.file("none/log"), output: .memory(), persona: .vireo)
      }
    }
  }

  @Test("a run that is left behind tells the log nothing any more")
  func gate() async throws {
    try await withScratch { scratch in
      let (streams, path) = (Streams.memory(), scratch.file("log"))
      let memory = try MemorySession(
        streams: streams, log: Log(threshold: 0, file: path, output: streams.output, persona: .vireo))
      let run = Run(in: memory.session)
      run.log.write(.info, "before")
      run.abandon()
      run.log.write(.info, "after")
      run.report(CommandFailure("after"))
      #expect(memory.output == "before\n")
      #expect(memory.errors == "")
      #expect(try !XMLFile.read(path).contains("after"))
    }
  }
}
