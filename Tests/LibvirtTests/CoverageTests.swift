import Glibc
import Testing
import XML

@testable import GenerateBindings

/// Compares the library with the C interface that it stands for.
@Suite("Coverage of the C interface")
struct CoverageTests {
  @Test("Each function is called, or listed with a reason")
  func eachFunctionIsCalledOrListed() throws {
    let functions = try functionsOfAPI()
    let called = try functionsCalled()
    let listed = try functionsListed()
    #expect(functions.subtracting(called).subtracting(listed).sorted() == [], "neither called nor listed")
    #expect(listed.intersection(called).sorted() == [], "listed, but called")
    #expect(listed.subtracting(functions).sorted() == [], "listed, but unknown")
  }

  @Test("The generated constants are those of libvirt-api.xml")
  func generatedFilesAreCurrent() throws {
    let files = try generatedFiles(api: installedAPIDescription())
    #expect(differingFiles(files, in: SourceTree.path("Sources/Libvirt/Generated")) == [])
  }

  private func functionsOfAPI() throws -> Set<String> {
    let path = try installedAPIDescription()
    let symbols = try XMLDocument(parsing: Files.read(path), name: path).root.child(named: "symbols")
    return Set(symbols?.children(named: "function").compactMap { $0["name"] } ?? [])
  }

  /// The words of the library's code that look like functions of libvirt; comments and string literals are no code.
  private func functionsCalled() throws -> Set<String> {
    var called: Set<String> = []
    for path in SourceTree.swiftFiles(under: "Sources/Libvirt") {
      for line in try Files.read(path).split(separator: "\n") {
        let withoutLiterals = line.replacing(/"(?:[^"\\]|\\.)*"/, with: "")
        let code = withoutLiterals.firstRange(of: "//").map { withoutLiterals[..<$0.lowerBound] }
        for word in (code ?? withoutLiterals[...]).matches(of: /\bvir[A-Z]\w*/) {
          called.insert(String(word.output))
        }
      }
    }
    return called
  }

  /// The first column of the list; each line needs a reason in the second.
  private func functionsListed() throws -> Set<String> {
    var listed: Set<String> = []
    for line in try Files.read(SourceTree.path("Tests/LibvirtTests/coverage-missing.tsv")).split(
      separator: "\n")
    {
      let columns = line.split(separator: "\t")
      if line.hasPrefix("#") { continue }
      try #require(columns.count == 2, "no reason: \(line)")
      listed.insert(String(columns[0]))
    }
    return listed
  }
}

/// The checkout that the tests were built from.
enum SourceTree {
  /// A path below the top of the checkout.
  static func path(_ relative: String, file: StaticString = #filePath) -> String {
    let top = "\(file)".split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(top)/\(relative)"
  }

  /// All Swift files below a folder.
  static func swiftFiles(under folder: String) -> [String] {
    let directory = path(folder)
    return Files.names(in: directory).sorted().flatMap { name in
      name.hasSuffix(".swift") ? [directory + "/" + name] : swiftFiles(under: folder + "/" + name)
    }
  }
}
