import CommandDocs
import Commands
import Foundation
import TestSupport
import Testing

/// The checked-in manual and completion scripts.
@Suite("Documents")
struct DocumentTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static let documents = Document.all(of: .all, options: Persona.vireo.globalOptions)

  /// What checks the text of each document, by its path.
  static let checkers = scriptCheckers.merging(
    documents.map(\.path).filter { $0.hasPrefix("man/") }.map { ($0, ["mandoc", "-T", "lint"]) }
  ) { $1 }

  private static let scriptCheckers = [
    "completions/vireo.bash": ["bash", "-n"],
    "completions/_vireo": ["zsh", "-n"],
    "completions/vireo.fish": ["fish", "--no-execute"],
  ]

  @Test("The checked-in files are what `make docs` writes", arguments: documents.map(\.path))
  func isUpToDate(_ path: String) throws {
    let document = try #require(Self.documents.first { $0.path == path })
    let text = try? String(contentsOfFile: "\(Self.root)/\(path)", encoding: .utf8)
    #expect(text == document.text, "\(path) is out of date: run make docs")
  }

  static let readers = Prerequisites(
    programs: ["mandoc": "mandoc", "bash": "bash", "zsh": "zsh", "fish": "fish"])

  @Test(
    "Each reader takes its file without a complaint",
    .needs(readers), arguments: checkers.keys.sorted())
  func isValid(_ path: String) async throws {
    let words = try #require(Self.checkers[path])
    try Self.readers.require()
    let program = try #require(Program.path(of: words[0]))
    try await withScratch { scratch in
      // Pages that name each other have to be found.
      for page in Self.documents where page.path.hasPrefix("man/") {
        try scratch.write(page.text, to: "manual/man1/" + page.path.dropFirst(4))
      }
      let document = try #require(Self.documents.first { $0.path == path })
      let file = try scratch.write(document.text, to: "document")
      let world = try Hermetic(scratch: scratch)
        .setting(["MANPATH": scratch.file("manual") + ":/usr/share/man"])
      let result = try await world.run(program, words.dropFirst() + [file])
      #expect(result.status.isSuccess && result.output.isEmpty, "\(result.output)\(result.error)")
    }
  }
}
