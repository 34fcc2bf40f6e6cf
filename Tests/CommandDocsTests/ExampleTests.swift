import CommandModel
import Commands
import Foundation
import TestSupport
import Testing

@testable import CommandDocs

/// Every example is typed in a shell, or at the prompt, in a world that has what it speaks of.
@Suite("Examples")
struct ExampleTests {
  @Test("Those of each group do what they say", arguments: HelpText.listedGroups(of: .all))
  func commands(_ group: CommandGroup) async throws {
    try await check(Registry.all.commands(in: group).flatMap(\.examples))
  }

  @Test("Those of topics and of the manual do what they say")
  func topics() async throws {
    try await check(
      HelpTopic.all.flatMap(\.sections).flatMap(\.examples) + ManualText.examples)
  }

  private func check(_ examples: [Example]) async throws {
    try await withScratch { scratch in
      let world = try await ExampleWorld(scratch)
      for example in examples {
        let result = try await world.run(example)
        switch example.need {
        case .nothing: #expect(result.status.isSuccess, "\(example.shown): \(result)")
        // It can be read, and fails for want of what the test driver is not.
        case .host:
          #expect(!result.status.isSuccess && result.status != .exited(64), "\(example.shown): \(result)")
        case .event: #expect(result.status == .exited(2), "\(example.shown): \(result)")
        }
      }
    }
  }
}

/// A host of the test driver, and a folder for each line.
private struct ExampleWorld {
  private let scratch: ScratchDirectory
  private let hermetic: Hermetic

  /// Writes the files, and the states of two guests as `save` leaves them.
  init(_ scratch: ScratchDirectory) async throws {
    self.scratch = scratch
    hermetic = try Hermetic(scratch: scratch)
    for (name, text) in ExampleFiles.all { try scratch.write(text + "\n", to: "files/\(name)") }
    try scratch.write(ExampleFiles.node, to: "files/node.xml")
    // Nobody is to be called.
    try scratch.write("#!/bin/sh\nexit 255\n", to: "bin/ssh", mode: 0o755)
    let files = scratch.file("files")
    for line in ["save web1 \(files)/web1.state", "dumpxml web1 --inactive >\(files)/web1.xml"] {
      let result = try await run(Example(line, ""))
      guard result.status.isSuccess else { throw FixtureError("\(result)") }
    }
  }

  /// Runs the line in a copy of the files.
  func run(_ example: Example) async throws -> RunResult {
    let folder = scratch.file("lines/\(UUID().uuidString)")
    try scratch.folder("lines")
    try FileManager.default.copyItem(atPath: scratch.file("files"), toPath: folder)
    var world = hermetic.setting([
      "PATH": [
        scratch.file("bin"), URL(fileURLWithPath: Program.vireoByName).deletingLastPathComponent().path,
      ]
      .joined(separator: ":") + ":/usr/bin:/bin",
      "VIRSH_DEFAULT_CONNECT_URI": "test://\(folder)/node.xml", "VISUAL": "true",
      "LIBVIRT_ADMIN_DEFAULT_URI": "libvirtd+unix:///system?socket=\(folder)/none",
      "limit": example.need == .event ? "1s" : "100s", "line": example.line,
    ])
    world.directory = folder
    let line = example.place == .shell ? "vireo \(example.line)" : #"printf '%s\n' "$line" | vireo"#
    return try await world.run(
      "/bin/sh", ["-c", Self.functions + line], input: "a word\n", deadline: .seconds(120))
  }

  /// What stands for the program: no line reaches a hypervisor or a daemon of this machine, and none goes on for ever.
  private static let functions = #"""
    vireo() {
      case $1 in
        -c) [ "$2" = test:///default ] || { shift 2; set -- -c test:///absent/node.xml "$@"; } ;;
        --admin-connect) shift 2 ;;
      esac
      command vireo --fail-fast --timeout "$limit" "$@"
    }

    """#
}
