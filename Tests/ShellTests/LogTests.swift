import CommandOutput
import Foundation
import TestSupport
import Testing

@testable import Commands

/// What is told of a run, to a terminal and to a file.
@Suite("The log")
struct LogTests {
  private static let nasty = "a\u{1b}[31m\u{9b}\u{7f}\r\nb\tc"

  /// The messages of a log file, without what stands before them.
  private func messages(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      String(line[(line.firstIndex(of: "]") ?? line.startIndex)...].dropFirst(2))
    }
  }

  @Test("a message is one line of the file, whatever it holds", arguments: [Persona.vireo, .virsh])
  func file(_ persona: Persona) async throws {
    try await withScratch { scratch in
      let path = scratch.file("log")
      let log = try Log(threshold: 0, file: path, output: .memory(), persona: persona)
      log.write(.error, Self.nasty)
      log.write(.debug, "plain \"text\" é")
      let lines = try messages(path)
      #expect(lines.count == 2)
      #expect(lines.last == "DEBUG plain \"text\" é")
      let first = try #require(lines.first)
      #expect(first.hasPrefix("ERROR a\\x1b[31m") && first.hasSuffix("\\nb\\tc"), "\(first)")
      #expect(!first.unicodeScalars.contains { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) })
    }
  }

  @Test("what a terminal gets cannot act on it; elsewhere it stays as it is")
  func terminal() throws {
    let (terminal, file) = (TextSink.memory(isTerminal: true), TextSink.memory())
    for sink in [terminal, file] {
      try Log(threshold: 0, file: nil, output: sink, persona: .vireo).write(.debug, "a\u{1b}[31m")
    }
    #expect(terminal.contents == "a\\x1b[31m\n")
    #expect(file.contents == "a\u{1b}[31m\n")
  }

  @Test("a pipe as the file is refused at once, from the command line and the environment")
  func pipes() async throws {
    try await withScratch { scratch in
      let pipe = scratch.file("pipe")
      #expect(mkfifo(pipe, 0o600) == 0)
      let world = try Hermetic(scratch: scratch)
      let refusal =
        "error: the log file '\(pipe)' is a pipe or a socket, which could hang; name a file, a terminal or a device\n"
      let typed = try await world.run(
        Program.vireoByName, ["-l", pipe, "echo", "a"], deadline: .seconds(60))
      #expect(typed.status == .exited(1) && typed.error == refusal)
      let found = try await world.setting(["VIRSH_LOG_FILE": pipe]).run(
        Program.vireoByName, ["--timeout", "1", "echo", "a"], deadline: .seconds(60))
      #expect(found.status == .exited(1) && found.error == refusal)
      let virsh = try await world.run(
        Program.vireoAsVirsh, ["-l", pipe, "echo", "a"], name: "virsh", deadline: .seconds(60))
      #expect(virsh.status == .exited(1))
      #expect(virsh.error == "error: failed to open the log file. check the log file path\n")

      // With somebody at the other end, too: who reads may stop.
      let reader = open(pipe, O_RDONLY | O_NONBLOCK)
      defer { close(reader) }
      let attended = try await world.run(
        Program.vireoByName, ["-l", pipe, "echo", "a"], deadline: .seconds(60))
      #expect(attended.status == .exited(1) && attended.error == refusal)
      let asVirsh = try await world.run(
        Program.vireoAsVirsh, ["-l", pipe, "domid"], name: "virsh", deadline: .seconds(60))
      #expect(asVirsh.error == "error: command 'domid' requires <domain> option\n")
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(reader, &bytes, bytes.count)
      #expect(
        String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).hasSuffix("requires <domain> option\n"))
    }
  }

  @Test("devices are files like others")
  func devices() async throws {
    try await withScratch { scratch in
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["-l", "/dev/null", "-q", "echo", "a"])
      #expect(result.status == .exited(0) && result.error.isEmpty)
    }
  }

  @Test("a server's question is one line, and cannot act on the terminal")
  func prompts() {
    #expect(Run.prompt("Password") == "Password: ")
    #expect(Run.prompt("a\u{1b}[2J\nb") == "a\\x1b[2J\\nb: ")
    #expect(Run.prompt(String(repeating: "x", count: 5000)).count < 220)
  }
}
