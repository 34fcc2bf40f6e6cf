import CommandModel
import CommandOutput
import Glibc
import Platform
import SessionSupport
import Synchronization
import TestSupport
import Testing

@testable import Commands
@testable import Shell

/// Commands that ask a person, or let one work: the person's time is the person's own.
@Suite("People who are asked", .timeLimit(.minutes(10)))
struct PersonTests {
  private static let short = Duration.milliseconds(100)
  private static let long = Duration.milliseconds(300)
  private static let users = ["astrid": "sesame"]

  @Test("the deadline rests while credentials are asked for")
  func credentials() async throws {
    try await withScratch { scratch in
      let terminal = FakeTerminal(ask: { prompt, cancellation in
        guard !cancellation.wait(atMost: Self.long) else { throw FakeTerminal.GaveUp() }
        return prompt.contains("assword") ? "sesame" : "astrid"
      })
      let world = try DriverWorld(
        uri: try scratch.testNode(users: Self.users), deadline: Self.short, terminal: terminal)
      #expect(world.run("domname 1") == .success, "\(world.errors)")
      #expect(world.output == "test\n")
    }
  }

  @Test("Ctrl-C at a prompt for credentials ends the prompt and the command, and no line is said")
  func interruptedCredentials() async throws {
    try await withScratch { scratch in
      let (hub, ended) = (SignalHub(), Rendezvous())
      let terminal = FakeTerminal(ask: { _, cancellation in
        hub.post(SIGINT)
        if cancellation.wait(atMost: .seconds(10)) { ended.signal() }
        throw FakeTerminal.GaveUp()
      })
      let world = try DriverWorld(
        uri: try scratch.testNode(users: Self.users), hub: hub, deadline: .seconds(30), terminal: terminal)
      let host = world.session.host
      #expect(world.run("domname 1") == .interrupted)
      #expect(ended.wait(atMost: .zero))
      #expect(world.output == "")
      #expect(world.errors == "")
      #expect(world.session.host === host)
    }
  }

  @Test("the deadline rests while the editor runs, and while a key is waited for")
  func editor() async throws {
    try await withScratch { scratch in
      let texts = Shared<[String]>([])
      let terminal = FakeTerminal(
        isInteractive: true,
        readKey: { cancellation in
          guard !cancellation.wait(atMost: Self.long) else { throw FakeTerminal.GaveUp() }
          return "y"
        },
        run: { _, arguments in
          let path = try #require(arguments.last)
          let found = try XMLFile.read(path)
          texts.change { $0.append(found) }
          let first = try #require(texts.value.first)
          try rewrite(path) { _ in
            found == first
              ? "garbage" : first.replacing("<memory unit='KiB'>8192<", with: "<memory unit='KiB'>4096<")
          }
          return 0
        })
      let world = try DriverWorld(
        uri: try scratch.testNode(), deadline: Self.short, terminal: terminal,
        environment: ["EDITOR": "true", "TMPDIR": scratch.path, "PATH": "/usr/bin:/bin"])
      #expect(world.run("edit test") == .success, "\(world.errors)")
      #expect(texts.value.count == 2)
      #expect(world.errors.contains("Try again?"))
    }
  }

  @Test("a deadline that passes while an edited text is stored names the file, which stays")
  func keepsake() async throws {
    try await withScratch { scratch in
      let release = Rendezvous()
      let terminal = FakeTerminal(run: { _, arguments in
        try rewrite(try #require(arguments.last)) { _ in "new" }
        return 0
      })
      let command = ScriptedCommand.named("change") { run in
        _ = try EditLoop(run: run).run("old", current: { "old" }) { _, _ in
          _ = release.wait(atMost: .seconds(30))
        }
        return .none
      }
      let world = try DriverWorld(
        deadline: Self.short, commands: [command], terminal: terminal,
        environment: ["EDITOR": "true", "TMPDIR": scratch.path, "PATH": "/usr/bin:/bin"])
      #expect(world.run("change") == .deadlinePassed)
      let prefix = "error: the edited text is kept in "
      let line = try #require(world.errors.split(separator: "\n").first { $0.hasPrefix(prefix) })
      let path = String(line.dropFirst(prefix.count))
      #expect(try XMLFile.read(path) == "new")
      #expect(world.waitForEnd { release.signal() })
      #expect(try XMLFile.read(path) == "new")
    }
  }

  @Test("a signal that ends the program while a text is stored names the file too, in the format asked for")
  func keepsakeAtSignal() async throws {
    try await withScratch { scratch in
      let (hub, release) = (SignalHub(), Rendezvous())
      let terminal = FakeTerminal(run: { _, arguments in
        try rewrite(try #require(arguments.last)) { _ in "new" }
        return 0
      })
      let command = ScriptedCommand.named("change") { run in
        _ = try EditLoop(run: run).run("old", current: { "old" }) { _, _ in
          hub.post(SIGTERM)
          _ = release.wait(atMost: .seconds(30))
        }
        return .none
      }
      let world = try DriverWorld(
        hub: hub, commands: [command], terminal: terminal,
        environment: ["EDITOR": "true", "TMPDIR": scratch.path, "PATH": "/usr/bin:/bin"]
      ) { $0.format = .json }
      let result = world.driver.run(.line("change"))
      #expect(result?.ending == .signal(SIGTERM))
      #expect(world.errors.contains(#""message":"the edited text is kept in \#(scratch.path)/"#))
      #expect(world.errors.split(separator: "\n").count == 1)
      #expect(world.waitForEnd { release.signal() })
    }
  }
}

/// Replaces the contents of a file.
private func rewrite(_ path: String, _ change: (String) -> String) throws {
  let bytes = change(try XMLFile.read(path)).rawBytes
  let descriptor = open(path, O_WRONLY | O_TRUNC)
  defer { close(descriptor) }
  try Descriptor.writeAll(bytes, to: descriptor)
}
