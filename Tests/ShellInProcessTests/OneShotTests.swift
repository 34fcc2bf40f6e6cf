import CommandModel
import CommandOutput
import Commands
import SessionSupport
import Testing

@testable import Shell

/// Command words of the argument vector.
@Suite("One-shots", .timeLimit(.minutes(10)))
struct OneShotTests {
  private func run(
    _ words: [String], uri: String = "test:///default", connectsFirst: Bool = false
  ) throws -> (output: String, errors: String, ending: Ending) {
    let world = try DriverWorld(uri: uri, isContinuing: false)
    let ending = OneShot(driver: world.driver).run(words, connectsFirst: connectsFirst)
    return (world.output, world.errors, ending)
  }

  @Test("one word is a line, several are one command as they stand")
  func words() throws {
    #expect(try run(["echo a; echo 'b  c'"]).output == "ab  c")
    #expect(try run(["echo", "a;", "echo", "#b"]).output == "a; echo #b")
    #expect(try run(["echo a", "b"]).ending == .code(.usage))
  }

  @Test("an empty word fails in silence, blanks and comments succeed in silence")
  func nothing() throws {
    for words in [[""], [" "], [";"], ["# comment"]] {
      let result = try run(words)
      #expect(result.output == "")
      #expect(result.errors == "")
      #expect(result.ending == .code(words == [""] ? .failure : .success))
    }
  }

  @Test("all is parsed, then -c connects, then commands run")
  func order() throws {
    let wrong = try run(["echo a; nosuch"], uri: "nosuch:///x", connectsFirst: true)
    #expect(wrong.ending == .code(.usage))
    #expect(wrong.errors == "error: unknown command: 'nosuch'\n")
    let unconnected = try run(["echo a"], uri: "nosuch:///x", connectsFirst: true)
    #expect(unconnected.ending == .code(.connection))
    #expect(unconnected.output == "")
    let unasked = try run(["echo a"], uri: "nosuch:///x")
    #expect(unasked.ending == .code(.success))
    #expect(unasked.output == "a")
  }

  @Test("cd is refused")
  func directory() throws {
    #expect(try run(["cd", "/"]).ending == .code(.usage))
  }
}
