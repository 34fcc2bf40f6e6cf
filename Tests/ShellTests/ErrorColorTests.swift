import TestSupport
import Testing

/// Errors and hints: in colour on a terminal, and hints wherever errors go.
@Suite("Colours of errors, and hints", .timeLimit(.minutes(10)))
struct ErrorColorTests {
  private static let error = "\u{1b}[31merror:\u{1b}[0m "
  private static let hint = "\u{1b}[36mhint:\u{1b}[0m "

  private func printed(
    _ arguments: [String], _ variables: [String: String] = [:], name: String = "vireo"
  ) async throws -> String {
    try await withScratch { scratch in
      let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
      let terminal = try PseudoTerminal(
        program, arguments, name: name, in: Hermetic(scratch: scratch).setting(variables))
      _ = await terminal.wait()
      try await eventually("an error") { terminal.printed.contains("\r\n") }
      return terminal.printed
    }
  }

  @Test("on a terminal the words in front are coloured, unless somebody asks for none")
  func colors() async throws {
    let colored = try await printed(["-c", "test:///default", "dominfo", "tets"])
    #expect(colored.contains(Self.error + "failed to get domain 'tets'"), "\(colored)")
    #expect(colored.contains(Self.hint + "did you mean 'test'?"), "\(colored)")
    #expect(try await printed(["--quite"]).contains(Self.hint + "did you mean --quiet?"))
    for plain in [
      try await printed(["lits"], ["NO_COLOR": "1"]), try await printed(["--color", "never", "lits"]),
      try await printed(["lits"], name: "virsh"),
    ] {
      #expect(plain.contains("error: unknown command: 'lits'") && !plain.contains("\u{1b}"), "\(plain)")
    }
  }

  private func run(_ arguments: [String], name: String = "vireo") async throws -> RunResult {
    try await withScratch { scratch in
      let program = name == "virsh" ? Program.vireoAsVirsh : Program.vireoByName
      return try await Hermetic(scratch: scratch).run(program, arguments, name: name)
    }
  }

  @Test("elsewhere only when it is asked for, also for the parts of a pattern")
  func always() async throws {
    let one = try await run(["--color=always", "-c", "test:///default", "dominfo", "tets"])
    #expect(one.error.contains(Self.error) && one.error.contains(Self.hint), "\(one)")
    let many = try await run(["--color=always", "-c", "test:///default", "resume", "te*"])
    #expect(many.error.hasPrefix(Self.error + "test: "), "\(many)")
    let plain = try await run(["-c", "test:///default", "resume", "te*"])
    #expect(plain.error.hasPrefix("error: test: "), "\(plain)")
  }

  @Test("hints stand on standard error also where nobody looks, but not by the name virsh")
  func hints() async throws {
    #expect(try await run(["lits"]).error == "error: unknown command: 'lits'\nhint: did you mean 'list'?\n")
    #expect(try await run(["lits"], name: "virsh").error == "error: unknown command: 'lits'\n")
    let option = try await run(["--quite", "list"])
    #expect(option.error == "error: unsupported option '--quite'. See --help.\nhint: did you mean --quiet?\n")
    let short = try await run(["--keepalive", "3"])
    #expect(
      short.error.contains("hint: this begins --keepalive-interval and --keepalive-count\n"), "\(short)")
    #expect(
      try await run(["--quite", "list"], name: "virsh").error
        == "error: unsupported option '--quite'. See --help.\n")
  }

  @Test("a kind of version that there is not is refused by our own name")
  func version() async throws {
    let wrong = try await run(["--version=foo"])
    #expect(wrong.status == .exited(64) && wrong.output == "")
    #expect(wrong.error == "error: invalid value 'foo' for --version: choose from short, long\n")
    #expect(try await run(["--version=long"]).output.hasPrefix("vireo "))
    #expect(try await run(["--version=foo"], name: "virsh").status == .exited(0))
  }
}
