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
