import Foundation
import TestSupport
import Testing

/// Each command has its JSON kept, or stands here with the reason why it has none.
@Suite("JSON goldens and the commands")
struct GoldenCoverageTests {
  /// Commands that report nothing as data.
  static let silent = [
    "cd": "changes the folder of an interactive session, and says nothing",
    "console": "carries bytes between a terminal and a guest",
    "exit": "ends the session", "quit": "ends the session",
  ]

  /// Commands for which no machine of ours has the devices, or a libvirt that is new enough.
  static let unseen = [
    "nodedev-autostart": "mediated devices only", "nodedev-define": "mediated devices only",
    "nodedev-start": "mediated devices only", "nodedev-undefine": "mediated devices only",
    "nodedev-update": "mediated devices only, and libvirt 10.1.0",
    "nodedev-detach": "takes a PCI device from the host", "nodedev-reattach": "gives one back",
    "nodedev-reset": "resets one", "nodesevinfo": "hosts with AMD's secure processor only",
    "nodesuspend": "puts the host to sleep",
  ]

  /// Commands that help does not list.
  static let hidden = ["complete"]

  @Test("every command has a golden or a reason")
  func complete() async throws {
    let covered = Set(
      try (JSONGoldenTests.all + DaemonGoldenTests.commands + [("event", "event")])
        .compactMap { file, line in try Self.covers(file) ? Self.last(line) : nil })
    let names = try await Self.commandNames()
    #expect(names.subtracting(covered).sorted() == (Array(Self.silent.keys) + Self.unseen.keys).sorted())
    #expect(covered.subtracting(names).sorted() == Self.hidden)
  }

  @Test("every golden belongs to a test")
  func noneLeft() throws {
    let used =
      (JSONGoldenTests.all + DaemonGoldenTests.commands).map { "\($0.0).json" }
      + ["event.json", "session.txt", "list.yaml", "list.csv", "list.name"]
    #expect(Set(used).count == used.count, "two tests share a golden")
    #expect(try GoldenFile.all() == used.sorted())
  }

  /// A golden of an error says nothing about the results.
  private static func covers(_ file: String) throws -> Bool {
    guard let kept = GoldenFile(name: "\(file).json").kept else { return false }
    return !kept.contains("--- errors")
  }

  /// The command that a golden is about: the last of its line.
  static func last(_ line: String) -> String {
    let command = line.components(separatedBy: "; ").last ?? line
    return command.split(separator: " ").first.map(String.init) ?? ""
  }

  static func commandNames() async throws -> Set<String> {
    struct Entry: Decodable { var name: String }
    let result = try await withScratch { scratch in
      try await Hermetic(scratch: scratch).run(Program.vireoByName, ["-o", "json", "help"], name: "vireo")
    }
    let names = try JSONDecoder().decode([Entry].self, from: Data(result.output.utf8)).map(\.name)
    #expect(names.contains("dumpxml"))
    return Set(names)
  }
}
