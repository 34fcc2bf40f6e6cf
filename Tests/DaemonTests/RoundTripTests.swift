import TestSupport
import Testing

/// A table costs a number of round trips that does not grow with its rows.
@Suite("Round trips", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct RoundTripTests {
  private let commands = ["list --all", "net-list --all", "pool-list --all", "vol-list volumes"].flatMap {
    [$0, "-o json \($0)"]
  }

  @Test(
    "a command for a pattern takes the calls of one list and one for each object, and finds them by no other way"
  )
  func patterns() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: world.daemon.socket, scratch: scratch)
      let population = Population(hermetic: world.hermetic, uri: world.daemon.uri)
      let lines = [
        "autostart domain*", "net-autostart network*", "--dry-run start @all", "domname @id=-",
      ]
      var counts: [String: [Int]] = [:]
      for size in [3, 30] {
        try await population.grow(to: size)
        for line in lines {
          proxy.reset()
          let words =
            ["-c", world.daemon.uri(throughSocket: proxy.path)] + line.split(separator: " ").map(String.init)
          let result = try await world.hermetic.run(Program.vireoByName, words, name: "vireo")
          #expect(result.status.isSuccess, "\(line): \(result)")
          counts[line, default: []].append(proxy.totalCalls)
        }
      }
      for (line, calls) in counts {
        // The name of a domain comes with the list, and so does what a dry run has to know.
        let more = line.contains("autostart") ? 27 : 0
        try #require(calls.count == 2)
        #expect(calls[1] - calls[0] == more, "\(line): \(calls)")
        #expect(calls[0] <= 10 + (more > 0 ? 3 : 0), "\(line): \(calls)")
      }
    }
  }

  /// Lines of few calls, and lines that have to take just as many.
  private static let pairs = [
    ("list --all --name", "list --all --columns name"),
    ("list --all --name", "list --all --columns name,uuid,id --sort -name --filter 'name=machine*'"),
    ("list --all --name", "-o json list --all --columns name"),
    ("list --all --name", "list --all --columns name,state,title --filter name=none"),
    ("list --all", "list --all --columns id,name,state"),
  ]

  @Test(
    "columns that are not named cost nothing, and dear ones are asked of the rows that cheap filters leave")
  func chosen() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: world.daemon.socket, scratch: scratch)
      let population = Population(hermetic: world.hermetic, uri: world.daemon.uri)
      try await population.grow(to: 30)
      func calls(_ line: String) async throws -> Int {
        proxy.reset()
        let words = line.hasPrefix("-o json ") ? ["-o", "json", String(line.dropFirst(8))] : [line]
        let result = try await world.hermetic.run(
          Program.vireoByName, ["-c", world.daemon.uri(throughSocket: proxy.path)] + words, name: "vireo")
        #expect(result.status.isSuccess, "\(line): \(result)")
        return proxy.totalCalls
      }
      for (plain, chosen) in Self.pairs {
        #expect(try await calls(plain) == (try await calls(chosen)), "\(chosen)")
      }
      let names = try await world.hermetic.run(
        Program.vireoByName, ["-q", "-c", world.daemon.uri, "list --all --name"], name: "vireo")
      let one = try #require(names.output.split(separator: "\n").first)
      let bare = try await calls("list --all --name")
      let all = try await calls("list --all --columns name,title")
      let filtered = try await calls("list --all --columns name,title --filter 'name=\(one)'")
      #expect(filtered - bare == 1, "one title: \(bare), \(filtered), all: \(all)")
      #expect(all > filtered + 20)
    }
  }

  @Test("lists take as many calls for 30 objects as for 3, and at most 12")
  func fixed() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      let proxy = try CountingProxy(
        path: scratch.file("proxy"), target: world.daemon.socket, scratch: scratch)
      let population = Population(hermetic: world.hermetic, uri: world.daemon.uri)
      var counts: [String: [Int]] = [:]
      for size in [3, 30] {
        try await population.grow(to: size)
        for command in commands {
          proxy.reset()
          let words = command.hasPrefix("-o") ? ["-o", "json", String(command.dropFirst(8))] : [command]
          let result = try await world.hermetic.run(
            Program.vireoByName, ["-c", world.daemon.uri(throughSocket: proxy.path)] + words, name: "vireo")
          #expect(result.status.isSuccess, "\(command): \(result)")
          counts[command, default: []].append(proxy.totalCalls)
        }
      }
      #expect(counts.count == commands.count)
      for (command, calls) in counts {
        try #require(calls.count == 2)
        #expect(calls[0] > 0 && calls[0] == calls[1], "\(command): \(calls)")
        #expect(calls[1] <= 12, "\(command)")
      }
    }
  }
}
