import TestSupport
import Testing

/// The comparison of two daemons must see what it is there to see.
@Suite("Twin worlds", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct TwinWorldsTests {
  @Test("see a difference of objects and of files, and none where there is none")
  func sees() async throws {
    try await TwinWorlds.with { twins in
      try await twins.prepare { world in
        try world.scratch.write("<network><name>n</name></network>", to: "n.xml")
        try await world.prepare("net-define \(world.scratch.file("n.xml"))")
      }
      try await twins.subject.prepare("net-autostart n")
      #expect(try await twins.difference() != nil, "one network starts by itself, the other does not")
      try await twins.reference.prepare("net-autostart n")
      #expect(try await twins.difference() == nil)
      try twins.subject.scratch.write("text", to: "note")
      #expect(try await twins.difference() != nil, "one file is missing")
    }
  }

  @Test("one world refuses to compare what changes it")
  func refuses() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      await #expect(throws: FixtureError.self) { try await world.same("pool-define-as p dir --target /p") }
    }
  }
}
