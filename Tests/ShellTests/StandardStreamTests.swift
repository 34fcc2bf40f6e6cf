import Foundation
import TestSupport
import Testing

/// `-` in the place of a file is standard input or output, by our own name.
@Suite("Standard streams in the place of files", .timeLimit(.minutes(10)))
struct StandardStreamTests {
  private static func domain(_ name: String) -> String {
    "<domain type='test'><name>\(name)</name><memory>8192</memory><os><type>hvm</type></os></domain>\n"
  }

  /// Runs a line of the system's shell, in which VIREO is the program.
  private func shell(_ line: String, in scratch: ScratchDirectory) async throws -> RunResult {
    try await Hermetic(scratch: scratch).run(
      "/bin/sh",
      ["-c", line.replacingOccurrences(of: "VIREO", with: "\(Program.vireoByName) -c test:///default")])
  }

  private func run(
    _ line: String, input: String? = nil, name: String = "vireo", options: [String] = []
  ) async throws -> RunResult {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      try scratch.write(Self.domain("named"), to: "home/-")
      return try await world.run(
        name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName,
        options + ["-c", "test:///default", line], input: input, name: name)
    }
  }

  @Test("what is read may come from standard input; a file of that name has a folder in front")
  func input() async throws {
    let piped = try await run("define -; dominfo piped", input: Self.domain("piped"))
    #expect(piped.status == .exited(0), "\(piped)")
    #expect(piped.output.hasPrefix("Domain 'piped' defined from -\n"))
    let named = try await run("define ./-", input: Self.domain("piped"))
    #expect(named.output == "Domain 'named' defined from ./-\n\n")
    let virsh = try await run("define -", input: Self.domain("piped"), name: "virsh")
    #expect(virsh.output == "Domain 'named' defined from -\n\n")
  }

  @Test("standard input is there once, and for one object")
  func once() async throws {
    let twice = try await run("define -; define -", input: Self.domain("a"))
    #expect(twice.output.hasPrefix("Domain 'a' defined"))
    #expect(
      twice.error
        == "error: standard input was read already, by define\nhint: only one '-' can be standard input\n")
    #expect(twice.status == .exited(64))
    let many = try await run(
      "define -; snapshot-create '*' -", input: Self.domain("a"), options: ["--fail-fast"])
    #expect(
      many.error
        == """
        error: standard input is there once, and cannot be read for 2 objects
        hint: name a file in place of '-'

        """
    )
    #expect(many.status == .exited(64))
    let large = try await run("define -", input: String(repeating: " ", count: 11 << 20))
    #expect(large.error == "error: standard input has more than the 10485760 bytes that are accepted\n")
  }

  @Test("a script on standard input keeps it; one in a file leaves it to its commands")
  func script() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let script = try scratch.write("define -\ndomuuid piped; domstate piped\n", to: "up.vireo")
      let taken = try await world.run(
        Program.vireoByName, ["-q", "-c", "test:///default"], input: "define -\n\(Self.domain("piped"))",
        name: "vireo")
      #expect(
        taken.error.hasPrefix(
          "error: standard input:1: standard input is the script itself and cannot be read as '-'\n"))
      let free = try await world.run(
        Program.vireoByName, ["-q", "-c", "test:///default", "-f", script], input: Self.domain("piped"),
        name: "vireo")
      #expect(free.output.hasSuffix("shut off\n"), "\(free)")
      #expect(free.status == .exited(0))
    }
  }

  @Test("data go to standard output byte by byte, and nothing else does")
  func output() async throws {
    try await withScratch { scratch in
      for (options, message) in [
        ("", "Screenshot saved to -, with type of image/png\n"), ("-t", "(Time: "),
        ("-o json", "\"mimeType\""),
      ] {
        let result = try await shell(
          "VIREO \(options) 'screenshot test file; screenshot test -' >out", in: scratch)
        #expect(result.status == .exited(0), "\(result)")
        #expect(result.error.contains(message), "\(options): \(result)")
        let file = try #require(FileManager.default.contents(atPath: scratch.file("home/file")))
        let output = try #require(FileManager.default.contents(atPath: scratch.file("home/out")))
        #expect(file.count > 100 && output.suffix(file.count) == file, "\(options)")
        _ = try await shell("rm file out", in: scratch)
      }
      let alone = try await shell(
        "VIREO screenshot test - >out; VIREO screenshot test file; cmp file out", in: scratch)
      #expect(alone.status == .exited(0), "\(alone)")
    }
  }

  @Test("data that cannot be written fail, in silence where a reader has left")
  func outputErrors() async throws {
    try await withScratch { scratch in
      let full = try await shell("VIREO screenshot test - >/dev/full", in: scratch)
      #expect(full.error == "error: cannot write the output: No space left on device\n")
      #expect(full.status == .exited(1))
      let left = try await shell(
        "{ sleep 1; VIREO screenshot test -; echo \"status $?\" >&2; } | true", in: scratch)
      #expect(left.error == "status 141\n")
      let rehearsed = try await shell("VIREO --dry-run screenshot test - | wc -c", in: scratch)
      #expect(rehearsed.status == .exited(0))
      #expect(!rehearsed.output.contains("PNG"))
    }
  }

  @Test("no data are sent to a terminal")
  func terminal() async throws {
    try await withScratch { scratch in
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["-c", "test:///default", "screenshot", "test", "-"], name: "vireo",
        in: Hermetic(scratch: scratch))
      #expect(await terminal.wait() == .exited(64))
      #expect(terminal.printed.contains("the data are no text for a terminal"))
    }
  }

  @Test("at a terminal a description is typed, up to Ctrl-D, as often as one likes")
  func typed() async throws {
    try await withScratch { scratch in
      let terminal = try PseudoTerminal(
        Program.vireoByName, ["-c", "test:///default"], name: "vireo", in: Hermetic(scratch: scratch))
      for name in ["one", "two"] {
        try await terminal.expect("# ")
        terminal.send("define -\r")
        try await terminal.expect("define -\r\n")
        terminal.send(Self.domain(name) + "\u{4}")
        try await terminal.expect("Domain '\(name)' defined from -")
      }
      terminal.send("quit\r")
      #expect(await terminal.wait() == .exited(0))
    }
  }

  @Test("the deadline ends a wait for standard input, and the session reads on")
  func silentInput() async throws {
    try await withScratch { scratch in
      let result = try await shell("sleep 30 | VIREO --timeout 300ms define -", in: scratch)
      #expect(result.status == .exited(2))
      #expect(result.error.contains("the deadline of 0.3 s has passed"))
    }
  }
}
