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
      let document = try #require(Self.documents.first { $0.path == path })
      let file = try scratch.write(document.text, to: "document")
      let result = try await Hermetic(scratch: scratch).run(program, words.dropFirst() + [file])
      #expect(result.status.isSuccess && result.output.isEmpty, "\(result.output)\(result.error)")
    }
  }

  @Test("Each page has its parts, and names pages that there are")
  func hasParts() {
    let pages = Self.documents.filter { $0.path.hasPrefix("man/") }
    let others: Set<Substring> = ["virsh", "virt-admin", "libvirtd"]
    let names = others.union(pages.map { $0.path.dropFirst(4).dropLast(2) })
    for page in pages {
      let lines = page.text.split(separator: "\n")
      let sections = lines.filter { $0.hasPrefix(".Sh ") }.map { $0.dropFirst(4) }
      for section in [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES",
        "SEE ALSO",
      ] {
        #expect(sections.contains { $0 == section }, "\(page.path): \(section)")
      }
      for line in lines where line.hasPrefix(".Sy ") && line.contains(" Ns No (1)") {
        #expect(names.contains(line.dropFirst(4).prefix { $0 != " " }), "\(page.path): \(line)")
      }
    }
  }
}
