import CommandModel
import CommandOutput
import Commands
import Glibc
import Platform
import SessionSupport
import Testing

@testable import Shell

/// Scripts on standard input.
@Suite("Scripts", .timeLimit(.minutes(10)))
struct ScriptTests {
  /// A pipe whose reading end is a script's standard input.
  private final class Input: Sendable {
    let reader: Int32
    private let writer: Int32

    init() throws {
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reader, writer) = (ends[0], ends[1])
    }

    func write(_ text: String) throws { try Descriptor.writeAll(Array(text.utf8), to: writer) }

    func end() { close(writer) }

    deinit { close(reader) }
  }

  private func streams(_ input: Int32) -> Streams {
    Streams(output: .memory(), error: .memory(), inputDescriptor: input, isInputTerminal: false)
  }

  /// Runs a whole script.
  private func run(
    _ text: String, persona: Persona = .vireo, _ adjust: (inout Settings) -> Void = { _ in }
  ) throws -> (world: DriverWorld, ending: Ending) {
    let input = try Input()
    try input.write(text)
    input.end()
    let world = try DriverWorld(persona: persona, streams: streams(input.reader), adjust)
    return (world, withExtendedLifetime(input) { Script(driver: world.driver).run(connectsFirst: false) })
  }

  @Test("line ends of all kinds, NUL bytes, and a last line without an end")
  func lines() throws {
    let (world, ending) = try run("echo a\r\necho b\recho \0c\n\n\necho d")
    #expect(world.output == "abcd")
    #expect(ending == .code(.success))
  }

  @Test(
    "a comment or an empty line leaves the exit code as it is",
    arguments: ["", "\n", "# a comment\n", " ; \n"])
  func comments(_ end: String) throws {
    #expect(try run("domname nosuch\n" + end).ending == .code(.notFound))
    #expect(try run("domname nosuch\necho\n" + end).ending == .code(.success))
  }

  @Test("a line that does not parse is an error of the class of usage, and the script goes on")
  func wrongLine() throws {
    let (world, ending) = try run("nosuch\necho a\n")
    #expect(world.output == "a")
    #expect(world.errors == "error: standard input:1: unknown command: 'nosuch'\n")
    #expect(ending == .code(.success))
    #expect(try run("echo a\nnosuch\n").ending == .code(.usage))
  }

  @Test("what a command asks for is the next line, which is no command then", arguments: ["\n", "\r\n"])
  func answers(_ end: String) throws {
    let script = ["set-user-password test root -", "hunter2", "echo a"].joined(separator: end)
    let (world, ending) = try run(script)
    #expect(world.output.hasSuffix("a") && ending == .code(.success))
    #expect(world.errors == "")
  }

  @Test("--fail-fast stops a script, quit ends it")
  func ends() throws {
    let failed = try run("echo a\ndomname nosuch\necho never\n") { $0.failsFast = true }
    #expect(failed.world.output == "a")
    #expect(failed.ending == .code(.notFound))
    let left = try run("echo a\nquit\necho never\n")
    #expect(left.world.output == "a")
    #expect(left.ending == .code(.success))
  }

  @Test("called virsh, banner, prompts and lines are echoed, and whatever fails is a success")
  func asVirsh() throws {
    let (world, ending) = try run("echo a\r\n# c\nnosuch\nquit\nnever", persona: .virsh)
    #expect(
      world.output
        == "virsh # echo a\navirsh # \nvirsh # # c\nvirsh # nosuch\nvirsh # quit\n\n")
    #expect(ending == .code(.success))
    let banner = try run("", persona: .virsh) { $0.isQuiet = false }
    #expect(banner.world.output.hasPrefix("Welcome to virsh, the virtualization interactive terminal.\n\n"))
    #expect(banner.world.output.hasSuffix("virsh # \n"))
  }

  @Test("lines that come slowly run as they come")
  func slowly() throws {
    let (input, streams) = (try Input(), Streams.memory())
    let world = try DriverWorld(
      commands: [
        ScriptedCommand.named("more") { _ in
          try input.write("ho b\n")
          input.end()
          return .none
        }
      ],
      streams: Streams(
        output: streams.output, error: streams.error, inputDescriptor: input.reader, isInputTerminal: false))
    try input.write("more\nec")
    #expect(Script(driver: world.driver).run(connectsFirst: false) == .code(.success))
    #expect(world.output == "b")
  }

  @Test(
    "a signal while the next line is waited for ends the script at once", arguments: [Persona.vireo, .virsh],
    SignalHub.endingSignals)
  func signals(_ persona: Persona, _ signal: Int32) throws {
    let (input, hub) = (try Input(), SignalHub())
    let world = try DriverWorld(
      persona: persona, hub: hub, streams: streams(input.reader))
    try input.write("echo a\necho nev")
    let memory = world.memory
    Worker.start {
      // The script waits when it has run its first line.
      _ = holds { memory.output.contains("a\n") || memory.output == "a" }
      hub.post(signal)
    }
    #expect(Script(driver: world.driver).run(connectsFirst: false) == .signal(signal))
    #expect(!world.output.contains("nev\n"))
    input.end()
  }

  @Test("Ctrl-C while a command runs ends the script", arguments: [Persona.vireo, .virsh])
  func interruptedCommand(_ persona: Persona) throws {
    let (input, hub) = (try Input(), SignalHub())
    let world = try DriverWorld(
      persona: persona, hub: hub,
      commands: [
        ScriptedCommand.named("wait") { run in
          hub.post(SIGINT)
          #expect(run.interruption.cancellation.wait(atMost: .seconds(10)))
          return .none
        }
      ], streams: streams(input.reader))
    try input.write("wait\necho never\n")
    input.end()
    #expect(Script(driver: world.driver).run(connectsFirst: false) == .signal(SIGINT))
    #expect(!world.output.contains("never"))
  }

  @Test("input that cannot be read is an error")
  func unreadable() throws {
    let directory = open("/", O_RDONLY | O_CLOEXEC)
    defer { close(directory) }
    let world = try DriverWorld(streams: streams(directory))
    #expect(Script(driver: world.driver).run(connectsFirst: false) == .code(.failure))
    #expect(world.errors == "error: cannot read standard input: Is a directory\n")
  }

  @Test("a connection that -c names and that cannot be had ends the script before its first line")
  func connectsFirst() throws {
    let input = try Input()
    try input.write("echo never\n")
    input.end()
    let world = try DriverWorld(uri: "nosuch:///x", streams: streams(input.reader))
    #expect(Script(driver: world.driver).run(connectsFirst: true) == .code(.connection))
    #expect(world.output == "")
    #expect(world.errors.contains("failed to connect to the hypervisor"))
  }
}
