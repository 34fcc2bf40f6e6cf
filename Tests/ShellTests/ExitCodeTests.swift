import CommandModel
import Foundation
import TestSupport
import Testing

/// Every code that the process can end with, each reached on a way that a user goes.
@Suite("Exit codes", .timeLimit(.minutes(10)))
struct ExitCodeTests {
  /// A way to a code: a line of the system's shell, in which VIREO is the program, NODE the URI of a host of the test
  /// driver with the domains a and b, and SILENT that of a daemon that never answers.
  struct Way: Sendable, CustomTestStringConvertible {
    var line: String
    var code: ExitCode
    /// What the process tells, where it is no code of ours.
    var status: Int32?
    /// The same for the name virsh.
    var asVirsh: Int32?
    var testDescription: String { line }
  }

  static let ways: [Way] = [
    Way(line: "VIREO -c NODE list", code: .success, asVirsh: 0),
    Way(line: "VIREO --version", code: .success, asVirsh: 0),
    Way(line: "VIREO -c NODE 'domid x; domid a'", code: .success, asVirsh: 0),
    // No class of its own: the driver's refusal, an output that cannot be written, a file that is not there.
    Way(line: "VIREO -c NODE list >/dev/full", code: .failure, asVirsh: 1),
    Way(line: "VIREO -c NODE list >&-", code: .failure, asVirsh: 1),
    Way(line: "VIREO -c NODE define nosuch.xml", code: .failure, asVirsh: 1),
    Way(line: "VIREO -f nosuch", code: .failure),
    Way(line: "VIREO -c NODE <&-", code: .failure),
    Way(line: "VIREO --timeout 300ms -c SILENT list", code: .deadlinePassed),
    Way(line: "VIREO -c NODE list --timeout 300ms --connect SILENT", code: .deadlinePassed),
    Way(line: "sleep 3 | VIREO --timeout 300ms -c NODE define -", code: .deadlinePassed),
    Way(line: "VIREO -c NODE dominfo x", code: .notFound, asVirsh: 1),
    Way(line: "VIREO -c NODE suspend 'x*'", code: .notFound),
    Way(line: "VIREO -c NODE suspend '@title=x'", code: .notFound),
    Way(line: "VIREO -c NODE net-info x", code: .notFound, asVirsh: 1),
    Way(line: "echo 'domid x' | VIREO -c NODE", code: .notFound, asVirsh: 0),
    Way(line: "VIREO -c NODE start a", code: .alreadyThere, asVirsh: 1),
    Way(line: "VIREO -c NODE start '*'", code: .alreadyThere),
    Way(line: "VIREO -r -c NODE suspend a", code: .access, asVirsh: 1),
    Way(line: "VIREO -c NODE suspend a --readonly", code: .access),
    Way(line: "VIREO -c USERS list </dev/null", code: .access, asVirsh: 1),
    Way(line: "VIREO --no-input -c USERS list", code: .access),
    Way(line: "VIREO -c 'qemu+unix:///system?socket=/nosuch' list", code: .connection, asVirsh: 1),
    Way(line: "VIREO -c qemu+tcp://127.0.0.1:1/system list", code: .connection, asVirsh: 1),
    Way(line: "VIREO -c nosuch:///x list", code: .connection, asVirsh: 1),
    Way(line: "echo echo a | VIREO -c nosuch:///x", code: .connection, asVirsh: 1),
    Way(line: "VIREO -c NODE domcapabilities", code: .notSupported, asVirsh: 1),
    Way(line: "VIREO -c NODE 'suspend a; resume [ab]'", code: .partial),
    Way(line: "VIREO nosuch", code: .usage, asVirsh: 1),
    Way(line: "VIREO --nosuch", code: .usage, asVirsh: 1),
    Way(line: "VIREO -c NODE list --nosuch", code: .usage, asVirsh: 1),
    Way(line: "VIREO -c NODE setvcpus a x", code: .usage, asVirsh: 1),
    Way(line: "VIREO -o nosuch list", code: .usage),
    Way(line: "VIREO --timeout 0 list", code: .usage),
    Way(line: "VIREO -c NODE destroy '*' </dev/null", code: .usage),
    Way(line: "VIREO -c NODE edit a </dev/null", code: .usage),
    Way(line: "VIREO -f x list", code: .usage),
    Way(line: "echo 'define -' | VIREO -c NODE", code: .usage),
    Way(line: "timeout --preserve-status -s INT 2 VIREO -c SILENT list", code: .interrupted, asVirsh: 130),
    Way(line: "timeout --preserve-status -s INT 2 VIREO -c SILENT -o json list", code: .interrupted),
    Way(
      line: "mkfifo p; sleep 3 >p & VIREO -c NODE <p & sleep 1; kill -TERM $!; wait $!", code: .interrupted,
      status: 143, asVirsh: 143),
    Way(
      line: "mkfifo p; sleep 3 >p & VIREO -c NODE <p & sleep 1; kill -HUP $!; wait $!", code: .interrupted,
      status: 129, asVirsh: 129),
    Way(
      line: "VIREO -c NODE await a --condition domain-inactive --timeout 1", code: .conditionUnmet, asVirsh: 2
    ),
    Way(
      line: "{ sleep 1; VIREO -c NODE list; echo $? >status; } | true; exit $(cat status)", code: .failure,
      status: 141),
  ]

  @Test("each is given on each way to it", arguments: ways)
  func given(_ way: Way) async throws {
    let result = try await run(way.line, Program.vireoByName)
    #expect(result.status == .exited(way.status ?? way.code.status), "\(result)")
    guard let status = way.asVirsh else { return }
    let virsh = try await run(way.line, Program.vireoAsVirsh)
    #expect(virsh.status == .exited(status), "\(virsh)")
  }

  private func run(_ line: String, _ program: String) async throws -> RunResult {
    try await withScratch { scratch in
      let domains = ["a", "b"].map {
        "<domain type='test'><name>\($0)</name><memory>8192</memory><os><type>hvm</type></os></domain>"
      }.joined()
      let node = try scratch.write("<node>\(domains)</node>", to: "node.xml")
      let users = try scratch.write("<node><auth><user>u</user></auth>\(domains)</node>", to: "users.xml")
      let words = [
        "VIREO": program, "NODE": "test://\(node)", "USERS": "test://\(users)",
        "SILENT": try silentDaemon(in: scratch),
      ]
      let text = words.reduce(line) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
      // A shell of its own job control, so that what runs in the background hears of Ctrl-C.
      return try await Hermetic(scratch: scratch).run(
        "/usr/bin/env", ["--default-signal=INT", "/bin/bash", "-mc", text], deadline: .seconds(60))
    }
  }

  @Test("no code is without a way")
  func complete() {
    for code in ExitCode.allCases { #expect(Self.ways.contains { $0.code == code }, "\(code)") }
    let virsh = Set(Self.ways.compactMap(\.asVirsh))
    #expect(virsh.isSuperset(of: [0, 1, 2, 130]))
  }
}
