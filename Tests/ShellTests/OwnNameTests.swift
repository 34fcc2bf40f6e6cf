import TestSupport
import Testing

/// What differs from virsh by our own name: scripts, exit codes, formats.
@Suite("By its own name")
struct OwnNameTests {
  private func run(_ arguments: [String], input: String? = nil) async throws -> RunResult {
    try await withScratch { scratch in
      try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["-c", "test:///default"] + arguments, input: input, name: "vireo")
    }
  }

  @Test("a script prints results only, and ends with the code of its last command")
  func script() async throws {
    let good = try await run(["-q"], input: "dominfo nosuch\nlist --name\n")
    #expect(good.output == "test\n")
    #expect(good.status == .exited(0))
    let bad = try await run(["-q"], input: "list --name\ndominfo nosuch\n")
    #expect(bad.status == .exited(3))
  }

  @Test("a script may come with carriage returns")
  func scriptText() async throws {
    let foreign = try await run(["-q"], input: "list --name\r\ndomid test\r\n")
    #expect(foreign.output == "test\n1\n")
    #expect(foreign.error == "")
    #expect(foreign.status == .exited(0))
  }

  @Test("a standard stream that is closed is told, and nothing else is taken for it")
  func closedStreams() async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch)
      let input = try await world.run(
        "/bin/sh", ["-c", "exec \"$0\" -q <&-", Program.vireoByName])
      #expect(input.error == "error: cannot read standard input: Bad file descriptor\n")
      #expect(input.status == .exited(1))
      let output = try await world.run(
        "/bin/sh", ["-c", "exec \"$0\" -c test:///default uri <&- >&-", Program.vireoByName])
      #expect(output.error == "error: cannot write the output: Bad file descriptor\n")
      #expect(output.status == .exited(1))
    }
  }

  @Test("a long line of malformed XML is quoted only around its fault")
  func longLine() async throws {
    let filler = String(repeating: "a", count: 100_000)
    try await withScratch { scratch in
      let file = try scratch.write("<domain><name>\(filler)</name><memory></domain>", to: "long.xml")
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["-c", "test:///default", "define", file], name: "vireo")
      let lines = result.error.split(separator: "\n")
      #expect(result.error.utf8.count < 1000)
      #expect(lines.count == 4)
      #expect(lines.last?.hasSuffix("-^") == true)
      #expect(lines.dropLast().last?.hasPrefix("...aaaa") == true, "\(result.error)")
    }
  }

  @Test("--fail-fast stops at the first failure")
  func failFast() async throws {
    let script = try await run(["-q", "--fail-fast"], input: "dominfo nosuch\nlist --name\n")
    #expect(script.output == "")
    #expect(script.status == .exited(3))
    let list = try await run(["-q", "--fail-fast", "dominfo nosuch; list --name"])
    #expect(list.output == "")
    #expect(list.status == .exited(3))
  }

  @Test(
    "exit codes have classes",
    arguments: [
      ("list --nosuch", 64), ("nosuch", 64), ("dominfo nosuch", 3), ("start test", 4),
      ("setvcpus test x", 64),
      ("domid test; dominfo nosuch", 3), ("dominfo nosuch; domid test", 0),
    ])
  func exitCodes(_ line: String, _ code: Int32) async throws {
    #expect(try await run([line]).status == .exited(code))
  }

  @Test("a read-only connection refuses with the class of access, an unknown driver with that of connections")
  func connections() async throws {
    #expect(try await run(["-r", "suspend test"]).status == .exited(5))
    try await withScratch { scratch in
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["-c", "vbox:///session", "list"], name: "vireo")
      #expect(result.status == .exited(6))
    }
  }

  @Test("the format may stand before or behind the command")
  func formats() async throws {
    let before = try await run(["-o", "csv", "list", "--all"])
    #expect(
      before.output == """
        id,name,state,uuid,persistent,autostart,managedSave,stateReason
        1,test,running,6695eb01-f6a4-8304-79aa-97f2502e193f,true,false,false,unknown

        """)
    #expect(try await run(["list", "--all", "-o", "csv"]).output == before.output)
    #expect(try await run(["list --all --output=csv"]).output == before.output)
    #expect(try await run(["-q", "echo", "-o", "csv"]).output == "-o csv")
    #expect(try await run(["list", "-o", "nosuch"]).status == .exited(64))
  }

  @Test("where nobody can be asked for a password, the way to give one is told")
  func noTerminal() async throws {
    try await withScratch { scratch in
      let file = try scratch.write(
        "<node><auth><user password='sesame'>astrid</user></auth></node>", to: "users.xml")
      let result = try await Hermetic(scratch: scratch).run(
        Program.vireoByName, ["-o", "json", "-c", "test://\(file)", "list"], input: "astrid\nsesame\n",
        name: "vireo")
      #expect(result.status == .exited(5))
      #expect(result.output == "")
      #expect(result.error.contains("LIBVIRT_AUTH_FILE"), "\(result.error)")
    }
  }

  @Test("an error in JSON mode is one object")
  func jsonError() async throws {
    let result = try await run(["-o", "json", "dominfo", "nosuch"])
    #expect(result.output == "")
    #expect(result.error.hasPrefix(#"{"error":{"class":"not-found","exitCode":3,"#), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1)
  }

  @Test(
    "tables are UTF-8 in a locale that is not", arguments: ["C", "C.UTF-8", "nosuch", "de_DE.ISO-8859-1"])
  func tableEncoding(_ locale: String) async throws {
    try await withScratch { scratch in
      let world = try Hermetic(scratch: scratch).setting(["LC_ALL": locale])
      let result = try await world.run(
        Program.vireoByName,
        ["-q", "-c", "test:///default", "desc test --title 'é 日本'; list --columns title,name"], name: "vireo")
      #expect(result.output.hasSuffix(" é 日本   test\n"), "\(result)")
    }
  }

  @Test("options of the program stand behind the command too, for that one")
  func trailingOptions() async throws {
    let list = "list --name --quiet; uri --connect test:///default; suspend test --readonly; domstate test"
    let result = try await run([list])
    #expect(result.output == "test\ntest:///default\n\nrunning\n\n", "\(result)")
    #expect(result.error.contains("read only"), "\(result)")
    #expect(try await run(["echo --timing a"]).output.hasPrefix("a\n(Time: "))
    let log = try await run(["list", "--log", "x"])
    #expect(log.error.hasPrefix("error: command 'list' doesn't support option --log\n"))
  }
}
