import CommandModel
import CommandOutput
import Glibc
import Platform
import SessionSupport
import Synchronization
import TestSupport
import Testing

@testable import Commands

/// Editing until the text is accepted, unchanged, or given up.
@Suite("Edit loop", .timeLimit(.minutes(10)))
struct EditLoopTests {
  /// Somebody who edits and answers as planned.
  private final class Person: Sendable {
    private let texts: Mutex<[String?]>
    private let keys: Mutex<[Character]>
    /// What the editor found in the file, round by round.
    let seen = Mutex<[String]>([])

    /// - Parameters:
    ///   - texts: what is left in the file each time; `nil` when the editor fails without touching it.
    ///   - keys: the answers to questions.
    init(_ texts: [String?], keys: String = "") {
      self.texts = Mutex(texts)
      self.keys = Mutex(Array(keys))
    }

    func terminal(isInteractive: Bool) -> FakeTerminal {
      FakeTerminal(
        isInteractive: isInteractive,
        readKey: { [self] _ in keys.withLock { $0.isEmpty ? nil : $0.removeFirst() } },
        run: { [self] _, arguments in
          let path = try #require(arguments.last)
          let found = try XMLFile.read(path)
          seen.withLock { $0.append(found) }
          guard let text = try #require(texts.withLock { $0.isEmpty ? nil : $0.removeFirst() }) else {
            return 1
          }
          try write(text, to: path)
          return text.hasPrefix("half") ? 1 : 0
        })
    }

    private func write(_ text: String, to path: String) throws {
      let descriptor = open(path, O_WRONLY | O_TRUNC)
      defer { close(descriptor) }
      try Descriptor.writeAll(text.rawBytes, to: descriptor)
    }
  }

  private struct Outcome {
    var result: String?
    var failure: CommandFailure?
    var errors: String
    /// Files that were left.
    var files: [String]
    var stored: [String]
  }

  private struct Refused: Error {}

  /// Edits "old"; `refusals` is how many texts are refused, `versions` what others have made of the object.
  private func edit(
    _ person: Person, isInteractive: Bool = true, refusals: Int = 0, canSkipValidation: Bool = false,
    versions: [String] = []
  ) async throws -> Outcome {
    try await withScratch { scratch in
      let memory = try MemorySession(
        terminal: person.terminal(isInteractive: isInteractive),
        environment: ["EDITOR": "true", "TMPDIR": scratch.path, "PATH": "/usr/bin:/bin"])
      let run = Run(of: "edit", in: memory.session)
      var (stored, refusals, versions) = ([String](), refusals, versions)
      var outcome = Outcome(errors: "", files: [], stored: [])
      do {
        outcome.result = try EditLoop(run: run, canSkipValidation: canSkipValidation).run("old") {
          guard !versions.isEmpty else { return "old" }
          let version = versions.removeFirst()
          if version == "gone" { throw CommandFailure("it is gone", code: .notFound) }
          return version
        } store: { text, validates in
          stored.append(text + (validates ? "" : " unvalidated"))
          guard refusals == 0 else {
            refusals -= 1
            throw CommandFailure("refused")
          }
          return text
        }
      } catch {
        outcome.failure = CommandFailure(wrapping: error)
      }
      outcome.errors = memory.errors
      outcome.stored = stored
      outcome.files = try files(in: scratch)
      #expect(run.keepsakes.count == outcome.files.count)
      for file in outcome.files {
        #expect(outcome.failure?.allLines.last?.hasSuffix("the edited text is kept in \(file)") == true)
      }
      return outcome
    }
  }

  private func files(in scratch: ScratchDirectory) throws -> [String] {
    let folder = try #require(opendir(scratch.path))
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix("vireo") { names.append(scratch.file(name)) }
    }
    return names
  }

  @Test("a changed text is stored, an unchanged one is not, and no file stays")
  func simple() async throws {
    let changed = try await edit(Person(["new"]))
    #expect(changed.result == "new")
    #expect(changed.files == [])
    let unchanged = try await edit(Person(["old"]))
    #expect(unchanged.result == nil && unchanged.failure == nil)
    #expect(unchanged.stored == [] && unchanged.files == [])
  }

  @Test("an editor that fails costs nothing but what was typed is kept")
  func failingEditor() async throws {
    let untouched = try await edit(Person([nil]))
    #expect(untouched.failure?.lines == ["the editor 'true' failed with exit status 1"])
    #expect(untouched.files == [])
    let half = try await edit(Person(["half"]))
    #expect(half.failure?.lines.first == "the editor 'true' failed with exit status 1")
    #expect(half.files.count == 1)
  }

  @Test("without a terminal a refused text fails the command at once, and is kept")
  func noTerminal() async throws {
    let outcome = try await edit(Person(["new"]), isInteractive: false, refusals: 1)
    #expect(outcome.failure?.lines.first == "refused")
    #expect(outcome.files.count == 1)
    #expect(outcome.errors == "")
    let conflict = try await edit(Person(["new"]), isInteractive: false, versions: ["theirs"])
    #expect(conflict.failure?.lines.first == "The XML configuration was changed by another user.")
    #expect(conflict.files.count == 1)
  }

  @Test("y edits the refused text again")
  func again() async throws {
    let person = Person(["new", "newer"], keys: "y")
    let outcome = try await edit(person, refusals: 1)
    #expect(outcome.result == "newer")
    #expect(person.seen.withLock(\.self) == ["old", "new"])
    #expect(outcome.errors == "error: refused\nFailed. Try again? [y,n,f,?]: \n")
    #expect(outcome.files == [])
  }

  @Test(
    "n, Ctrl-C, Ctrl-D and the end of the input give up, and say where the text is",
    arguments: [
      "n", "N", "\u{3}", "\u{4}", "",
    ])
  func givesUp(_ key: String) async throws {
    let outcome = try await edit(Person(["new"], keys: key), refusals: 1)
    #expect(outcome.failure?.lines.count == 1)
    #expect(outcome.failure?.lines.first?.hasPrefix("not stored; ") == true)
    #expect(outcome.files.count == 1)
  }

  @Test("i stores without validation, where that is offered")
  func ignore() async throws {
    let offered = try await edit(Person(["new"], keys: "i"), refusals: 1, canSkipValidation: true)
    #expect(offered.result == "new")
    #expect(offered.stored == ["new", "new unvalidated"])
    #expect(offered.errors.contains("[y,n,i,f,?]"))
    // Asked again, since the key means nothing here.
    let other = try await edit(Person(["new"], keys: "in"), refusals: 1)
    #expect(other.stored == ["new"])
    #expect(other.failure != nil)
    let twice = try await edit(Person(["new"], keys: "in"), refusals: 2, canSkipValidation: true)
    #expect(twice.stored == ["new", "new unvalidated"])
    #expect(twice.errors.hasSuffix("Try again? [y,n,f,?]: \n"))
  }

  @Test("? explains the keys and asks again; another key gets the question again on the same line")
  func questions() async throws {
    let outcome = try await edit(Person(["new"], keys: "x?n"), refusals: 1)
    let question = "Failed. Try again? [y,n,f,?]: "
    #expect(outcome.errors.hasPrefix("error: refused\n\(question)\(question)\ny - yes"))
    #expect(!outcome.errors.contains("i - ignore"))
    #expect(outcome.errors.hasSuffix("? - show this list\n\(question)\n"))
  }

  @Test("what others have stored meanwhile is not written over, unless the user says so")
  func conflict() async throws {
    let forced = try await edit(Person(["new"], keys: "f"), versions: ["theirs"])
    #expect(forced.result == "new")
    #expect(
      forced.errors == "The XML configuration was changed by another user. Try again? [y,n,f,?]: \n")
    let merged = try await edit(
      Person(["new", "merged"], keys: "y"), versions: ["theirs", "theirs", "theirs"])
    #expect(merged.result == "merged")
    let adopted = try await edit(Person(["new", "theirs"], keys: "y"), versions: ["theirs", "theirs"])
    #expect(adopted.result == nil && adopted.failure == nil)
    #expect(adopted.files == [])
  }

  @Test("an object that is gone when it is read again costs nobody the text")
  func gone() async throws {
    let outcome = try await edit(Person(["new"], keys: "y"), versions: ["theirs", "gone"])
    #expect(outcome.failure?.lines.first == "it is gone")
    #expect(outcome.failure?.code == .notFound)
    #expect(outcome.files.count == 1)
  }

  @Test("who edits once is told where the text is when it cannot be stored")
  func once() async throws {
    try await withScratch { scratch in
      let memory = try MemorySession(
        terminal: Person(["new"]).terminal(isInteractive: true),
        environment: ["EDITOR": "true", "TMPDIR": scratch.path, "PATH": "/usr/bin:/bin"])
      let loop = EditLoop(run: Run(of: "desc", in: memory.session), suffix: ".txt")
      let error = #expect(throws: CommandFailure.self) {
        try loop.runOnce("old", original: "old", trimmed: { $0 }) { _ in
          throw CommandFailure("refused", code: .notSupported)
        }
      }
      #expect(error?.code == .notSupported)
      let file = try #require(try files(in: scratch).first)
      #expect(error?.lines == ["refused", "the edited text is kept in \(file)"])
      #expect(file.hasSuffix(".txt"))
      #expect(try XMLFile.read(file) == "new")
    }
  }

  @Test("an editor that is nowhere is named before anything is asked")
  func noEditor() async throws {
    try await withScratch { scratch in
      let memory = try MemorySession(environment: ["EDITOR": "nosuch-editor -x", "TMPDIR": scratch.path])
      let error = #expect(throws: CommandFailure.self) {
        _ = try EditLoop(run: Run(in: memory.session)).run("old", current: { "old" }) { _, _ in }
      }
      #expect(error?.lines == ["Cannot find 'nosuch-editor' in path: No such file or directory"])
      #expect(try files(in: scratch) == [])
    }
  }
}
