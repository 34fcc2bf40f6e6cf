import Foundation
import TestSupport
import Testing

/// Each command has its JSON kept, or stands here with the reason why it has none.
@Suite("JSON goldens and the commands")
struct GoldenCoverageTests {
  /// Commands that report nothing as data, or that cannot be run here.
  static let silent = [
    "cd": "changes the folder of an interactive session, and says nothing",
    "console": "carries bytes between a terminal and a guest",
    "migrate-postcopy": "needs a migration that is under way; its refusal is kept",
    "exit": "ends the session", "quit": "ends the session",
    "domifannounce": "needs a later libvirt than the tests have",
    "domthrottlegroupdel": "needs a later libvirt than the tests have",
    "domthrottlegroupinfo": "needs a later libvirt than the tests have",
    "domthrottlegroupset": "needs a later libvirt than the tests have",
    "lxc-enter-namespace": "runs a program at the terminal of who calls it",
    "qemu-attach": "no version of libvirt that the tests run with can do it",
    "server-update-tls": "needs a server with certificates, which the daemon of the tests has not",
  ]

  /// Commands whose data cannot be kept, and why.
  static let elsewhere = [
    "dompmsuspend": "needs a guest with an agent: see GuestPowerTests",
    "dompmwakeup": "needs a guest that sleeps: see GuestPowerTests",
    "guestvcpus": "needs a guest with an agent: see GuestPowerTests",
    "domdisplay-reload": "needs libvirt 10.2.0", "domsetlaunchsecstate": "needs a host with AMD SEV",
    "domxml-from-native": "no driver of a private daemon's QEMU reads one: see TuningTests",
    "ttyconsole": "its device is another one each time: see TuningTests",
    "domxml-to-native": "tells of the machine that it is made on: see TuningTests",
    "net-desc": "needs libvirt 9.7.0", "net-metadata": "needs libvirt 9.7.0",
  ]

  /// All commands whose results are kept, wherever they run.
  static let commands =
    JSONGoldenTests.all + DaemonGoldenTests.all + DaemonGoldenTests.deviceCommands
    + GuestGoldenTests.commands + JobGoldenTests.commands + DaemonGoldenTests.clientCommands

  /// Those that wait for events, which a test of their own has kept.
  static let events = [("event", "event"), ("qemu-monitor-event", "qemu-monitor-event")]

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
      try (Self.commands + Self.events)
        .compactMap { file, line in try Self.covers(file) ? Self.last(line) : nil })
    let names = try await Self.commandNames()
    #expect(
      names.subtracting(covered).sorted()
        == [Self.silent, Self.elsewhere, Self.unseen].flatMap(\.keys).sorted())
    #expect(covered.subtracting(names).sorted() == Self.hidden)
  }

  @Test("every golden belongs to a test")
  func noneLeft() throws {
    let used =
      (Self.commands + Self.events).map { "\($0.0).json" }
      + ["session.txt", "list.yaml", "list.csv", "list.name"]
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
