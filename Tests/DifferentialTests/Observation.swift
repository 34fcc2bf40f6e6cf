import Foundation
import TestSupport

/// A look at all that a scenario may have changed on the test driver, whose state is gone with the process.
///
/// The look is appended to the scenario's commands: what a message says is one thing, what was done another.
enum Observation {
  /// What is looked at behind commands of every kind.
  private static let always = [
    "list --all --title", "list --all --managed-save", "net-list --all", "pool-list --all --details",
  ]

  /// What is looked at besides, by the first word of a command's name; without such a word, what domains have.
  private static let topics: [String: [String]] = [
    "net": [
      "net-list --all --autostart --name", "net-dumpxml default", "net-dumpxml default --inactive",
      "net-dumpxml second", "net-dumpxml second --inactive", "net-info second", "net-port-list default",
    ],
    "pool": storage, "vol": storage,
    "iface": ["iface-list --all"], "nodedev": ["nodedev-list"], "secret": ["secret-list"],
    "nwfilter": ["nwfilter-list"], "cd": ["pwd"], "connect": ["uri"],
    "snapshot": domain + [
      "snapshot-list test --tree", "snapshot-list test", "snapshot-current test --name",
      "snapshot-dumpxml test s", "snapshot-dumpxml test a", "snapshot-dumpxml test b",
    ],
    "checkpoint": domain + ["checkpoint-list test --tree", "checkpoint-dumpxml test c"],
    "": domain,
  ]

  private static let storage = [
    "pool-list --all --autostart --name", "pool-dumpxml default-pool", "pool-info p --bytes",
    "pool-dumpxml p",
    "pool-dumpxml p --inactive", "vol-list default-pool --details", "vol-list p --details",
    "vol-dumpxml v default-pool", "vol-dumpxml fromfile default-pool",
  ]

  private static let domain = [
    "list --all --uuid", "list --all --autostart --name", "dominfo test", "domstate test --reason",
    "dumpxml test --security-info", "dumpxml test --inactive --security-info", "vcpuinfo test",
    "vcpupin test --config", "schedinfo test", "memtune test", "numatune test", "blkdeviotune test vda",
    "domif-getlink test eth0", "iothreadinfo test", "domtime test", "snapshot-list test --name",
    "dominfo other", "dumpxml other --security-info", "dumpxml other --inactive --security-info",
  ]

  /// What differs from one look to the next, whether a scenario says so or not.
  static let normalisers: [Normaliser] = [
    .replacing(#"CPU time: +[0-9.]+s"#, by: "CPU time: TIME"),
    .processorTime, .dates, .epochSeconds, .newUUIDs, .macAddresses,
  ]

  /// The look behind `script`, of commands that the program under test has: the others are on the list of what is
  /// missing.
  static func tail(of script: String) async throws -> String {
    let known = try await shared.value
    let names = script.split { $0 == ";" || $0 == "\n" }.compactMap { $0.split(separator: " ").first }
    let words = Set(names.map { $0.split(separator: "-").first.map(String.init) ?? "" })
    let chosen = words.compactMap { topics[$0] }
    let looks = always + (chosen.isEmpty || words.contains { topics[$0] == nil } ? domain : [])
    let all = chosen.reduce(looks) { looks, more in looks + more.filter { !looks.contains($0) } }
    return all.filter { known.contains(String($0.prefix { $0 != " " })) }.joined(separator: "\n")
  }

  private static let shared = Task { try await commandNames() }

  private static func commandNames() async throws -> Set<String> {
    struct Entry: Decodable { var name: String }
    let result = try await withScratch { scratch in
      try await Hermetic(scratch: scratch).run(Program.vireoByName, ["-o", "json", "help"], name: "vireo")
    }
    let names = try JSONDecoder().decode([Entry].self, from: Data(result.output.utf8)).map(\.name)
    guard names.contains("dumpxml") else { throw FixtureError("too few commands in help: \(names)") }
    return Set(names)
  }
}

extension Scenario {
  /// The same commands with a look at everything behind them; nil where nothing can have changed.
  func observed() async throws -> Scenario? {
    // What is told of faults would be told of the look, too.
    let isTold = globals.contains("-d") || environment["VIRSH_DEBUG"] != nil
    guard let commands, cannotBeObserved == nil, !isTold else { return nil }
    let bare = commands.replacingOccurrences(of: "'", with: "")
    guard ReadingCommands.mayChange(bare) else { return nil }
    let tail = try await Observation.tail(of: bare)
    var copy = self
    switch form {
    case .session(let text): copy.form = .session("\(text)\n\(tail)\n")
    default: copy.form = .script("\(commands)\n\(tail)")
    }
    copy.normalisers = Observation.normalisers + normalisers
    return copy
  }

  /// The commands as a script; nil where words do not survive the way through one.
  private var commands: String? {
    switch form {
    case .script(let text), .session(let text): text
    case .words(let words):
      words.contains { $0.contains("'") } ? nil : words.map { "'\($0)'" }.joined(separator: " ")
    }
  }
}
