import Foundation
import TestSupport
import Testing

/// Scripts in files, by our own name.
@Suite("Scripts in files", .timeLimit(.minutes(10)))
struct ScriptFileTests {
  private struct Report: Decodable {
    struct Body: Decodable {
      var `class`: String
      var hint: String?
      var script: String?
      var scriptLine: Int?
    }
    var error: Body
  }

  private func run(_ text: String, _ options: [String] = []) async throws -> RunResult {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      try scratch.write(text, to: "home/up.vireo")
      return try await world.run(
        Program.vireoByName, ["-q", "-c", "test:///default"] + options + ["-f", "up.vireo"], name: "vireo")
    }
  }

  @Test("comments, continued lines, and line ends from elsewhere")
  func grammar() async throws {
    let text =
      "#!/usr/bin/env -S vireo -f\n# a comment \\\necho a \\\n  b \\\n c; echo d\r\necho 'e\\'\necho \"f\\\ng\"\n"
    let result = try await run(text)
    #expect(result.output == "a b cde\\fg", "\(result)")
    #expect(result.status == .exited(0))
    #expect(try await run(text.replacingOccurrences(of: "\n", with: "\r\n")).output == result.output)
  }

  @Test("errors tell file and line, which is the first of those that are continued")
  func places() async throws {
    let result = try await run(
      "domname nosuch\n\necho \\\n \\\n --nosuch\r\nlist; nosuch\ndomname a; domname b\necho \\")
    #expect(
      result.error == """
        error: up.vireo:1: failed to get domain 'nosuch'
        error: up.vireo:3: command 'echo' doesn't support option --nosuch
        error: up.vireo:6: unknown command: 'nosuch'
        error: up.vireo:7: failed to get domain 'a'
        error: up.vireo:7: failed to get domain 'b'
        error: up.vireo:8: dangling \\

        """, "\(result)")
    #expect(result.status == .exited(64))
    let input = try await withScratch { scratch in
      try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["-q", "-c", "test:///default", "-f", "-"], input: "echo a\nnosuch\n",
        name: "vireo")
    }
    #expect(input.error == "error: standard input:2: unknown command: 'nosuch'\n")
  }

  @Test("programs get the place as data")
  func data() async throws {
    let result = try await run("echo a\ndomname nosuch\n", ["-o", "json"])
    let report = try JSONDecoder().decode(Report.self, from: Data(result.error.utf8)).error
    #expect(report.script == "up.vireo" && report.scriptLine == 2 && report.class == "not-found")
    #expect(result.status == .exited(3))
  }

  @Test("--fail-fast stops at the first failure, quit ends")
  func ends() async throws {
    let failed = try await run("echo a\ndomname nosuch\necho never\n", ["--fail-fast"])
    #expect(failed.output == "a" && failed.status == .exited(3))
    let left = try await run("domname nosuch\nquit\necho never\n")
    #expect(left.output == "" && left.status == .exited(0))
  }

  @Test("the kernel runs a script by its first line")
  func executable() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let path = try scratch.write(
        "#!/usr/bin/env -S \(Program.vireoByName) -qf\nconnect test:///default\ndomname 1\n", to: "run")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      let result = try await world.run(path)
      #expect(result.output == "test\n", "\(result)")
    }
  }

  @Test("a file that cannot be read, and words behind it, are told")
  func refused() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let missing = try await world.run(Program.vireoByName, ["-f", "nosuch"], name: "vireo")
      #expect(missing.error == "error: cannot read the script nosuch: No such file or directory\n")
      #expect(missing.status == .exited(1))
      let words = try await world.run(Program.vireoByName, ["-f", "nosuch", "list"], name: "vireo")
      #expect(words.error == "error: -f names a script, and 'list' is one command too many\n")
      #expect(words.status == .exited(64))
      let virsh = try await world.run(Program.vireoAsVirsh, ["-f", "nosuch"], name: "virsh")
      #expect(virsh.error.contains("unsupported option '-f'"))
    }
  }

  @Test(
    "a file in the place of a command gets the way to run it as a hint", arguments: [[], ["and", "more"]])
  func hint(_ words: [String]) async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      try scratch.write("list\n", to: "home/my up.vireo")
      let result = try await world.run(
        Program.vireoByName, ["-o", "json", "my up.vireo"] + words, name: "vireo")
      let report = try JSONDecoder().decode(Report.self, from: Data(result.error.utf8)).error
      #expect(report.hint == "'my up.vireo' is a file; vireo -f 'my up.vireo' runs the commands in it")
      let virsh = try await world.run(Program.vireoAsVirsh, ["my up.vireo"], name: "virsh")
      #expect(virsh.error == "error: unknown command: 'my'\n")
    }
  }
}
