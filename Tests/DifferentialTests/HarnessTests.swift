import Foundation
import TestSupport
import Testing

/// The harness must see what it is there to see.
@Suite("The differential harness", .needsVirsh)
struct HarnessTests {
  private static let virsh = Subject(asVirsh: Program.virsh, byName: Program.virsh)

  @Test("finds no difference between virsh and itself")
  func equal() async throws {
    for scenario in scripts("list --all") + session("echo a\n") + words("domid", "nosuch") {
      #expect(try await differences(scenario, subject: Self.virsh) == [])
    }
  }

  @Test("sees another stdout, another stderr and another exit status, under both names")
  func different() async throws {
    try await withScratch { scratch in
      let liar = try scratch.write(
        "#!/bin/sh\necho ' -    other'\necho 'error: other' >&2\nexit 3\n", to: "liar", mode: 0o755)
      let found = try await differences(
        scripts("list --all")[0], subject: Subject(asVirsh: liar, byName: liar))
      #expect(found.count == 5)
      #expect(found.joined().contains("+  -    other"))
      #expect(found.joined().contains("-  1    test   running"))
    }
  }

  /// A subject that answers as virsh does, but for what `change` makes of the arguments or of the files.
  private func subject(_ scratch: ScratchDirectory, _ change: String) throws -> Subject {
    let path = try scratch.write(
      "#!/bin/bash\n\(change)\nexec -a virsh \(Program.virsh) \"$@\"\n", to: "liar", mode: 0o755)
    return Subject(asVirsh: path, byName: path)
  }

  @Test("sees that something else was changed than the text says")
  func otherEffect() async throws {
    try await withScratch { scratch in
      let liar = try subject(scratch, "set -- \"${@/desc test mine/desc test other}\"")
      let found = try await differences(scripts("desc test mine")[0], subject: liar)
      #expect(found.count == 1)
      #expect(found.joined().contains("what it has changed"))
      #expect(found.joined().contains("<description>other</description>"))
    }
  }

  @Test("sees files with other contents, other modes, and files too many")
  func otherFiles() async throws {
    try await withScratch { scratch in
      for change in ["echo >note", "chmod 600 a.txt", "echo more >>a.txt", "mkdir \"$XDG_STATE_HOME/x\""] {
        let liar = try subject(scratch, change)
        let found = try await differences(scripts("list").file("a.txt", "a\n")[0], subject: liar)
        #expect(found.joined().contains("called virsh, files"), "\(change)")
      }
    }
  }

  @Test("takes a command for reading only if it never changes anything")
  func reading() {
    for line in ["list", "dominfo a; dumpxml a", "net-list\npool-list"] {
      #expect(!ReadingCommands.mayChange(line), "\(line)")
    }
    for line in ["destroy a", "list; desc a", "list\nundefine a", "nosuch", "setmem a 1"] {
      #expect(ReadingCommands.mayChange(line), "\(line)")
    }
  }

  @Test("sees a program that is not there")
  func missing() async throws {
    let nowhere = Subject(asVirsh: "/nonexistent/virsh", byName: "/nonexistent/vireo")
    await #expect(throws: FixtureError.self) {
      try await differences(scripts("list")[0], subject: nowhere)
    }
  }

  @Test(
    "makes what is unstable equal",
    arguments: [
      (Normaliser.milliseconds, "(Time: 0.123 ms)", "(Time: TIME ms)"),
      (.uuids, "6695eb01-f6a4-8304-79aa-97f2502e193f", "UUID"),
      (.dates, "2026-11-21 06:30:00 +0000", "DATE"),
      (.processIDs, "[virsh 123] x", "[virsh PID] x"),
    ])
  func normalisers(_ normaliser: Normaliser, _ text: String, _ expected: String) {
    #expect(normaliser.apply(to: text) == expected)
  }
}
