import Platform
import Testing

@testable import GenerateBindings
@testable import Libvirt

/// In a rehearsal nothing is called that may change something.
@Suite("Rehearsals", .timeLimit(.minutes(10)))
struct RehearsalTests {
  /// Each function that goes through the gate stands in the list of those that only read, or is refused: a new one is
  /// refused until somebody has thought about it.
  @Test("what only reads is what the list says, of all functions that are called")
  func functions() throws {
    let listed = Set(
      try Files.read(SourceTree.path("Tests/LibvirtTests/reading-calls.txt")).split(separator: "\n")
        .map(String.init).filter { !$0.hasPrefix("#") })
    let called = try functionsNamed()
    #expect(called.count > 400)
    #expect(called.filter(Call.onlyReads).sorted() == listed.sorted())
  }

  @Test("a name says so by its verb, not by how it begins")
  func names() {
    for name in [
      "virDomainGet", "virDomainIsActive", "virConnectNumOfDomains", "virNodeListDevices",
      "virStorageVolGetInfo",
    ] {
      #expect(Call.onlyReads(name), "\(name)")
    }
    for name in [
      "virDomainSetMetadata", "virDomainIssue", "virDomainGetsLost", "virDomainBlockListen", "Get", "virGet",
      "virDomain", "virNetworkUpdate", "virDomainOpenConsole", "virDomainScreenshot", "virDomainMemoryPeek",
    ] {
      #expect(!Call.onlyReads(name), "\(name)")
    }
  }

  @Test("the gate refuses, and notes what, also for threads that work on its behalf")
  func refusal() throws {
    let connection = try Connection.open("test:///default")
    let rehearsal = Rehearsal()
    let messages = rehearsal.run {
      Pipeline.map(["a", "b", "c"]) { name -> String in
        do {
          _ = try connection.domain(named: "test").name
          _ = try connection.defineDomain(xml: "<domain><name>\(name)</name></domain>")
          return "done"
        } catch {
          return "\(error)"
        }
      }
    }
    #expect(messages.allSatisfy { $0.hasSuffix("is not called: nothing is to be changed") }, "\(messages)")
    #expect(rehearsal.refusals.count == 3)
    #expect(Set(rehearsal.refusals.flatMap(\.texts)).count == 3)
    #expect(Rehearsal.current == nil)
    #expect(throws: LibvirtError.self) { try connection.domain(named: "a") }
  }

  @Test("no file is made, written, renamed or removed, and any can be read")
  func files() throws {
    let path = SourceTree.path("Tests/LibvirtTests/reading-calls.txt")
    let rehearsal = Rehearsal()
    rehearsal.run {
      #expect(throws: SystemError.self) { try File.open(path, 1) }
      #expect(throws: SystemError.self) { try File.open(path + ".new", 0o102) }
      #expect(throws: SystemError.self) { try File.remove(path) }
      #expect(throws: SystemError.self) { try File.rename(path, to: path + ".new") }
      #expect(throws: SystemError.self) { try File.makeFolder(path + ".d", mode: 0o700) }
      #expect(throws: SystemError.self) { try File.makeTemporary(path, suffix: ".new") }
      #expect(throws: Never.self) { try File.status(of: path) }
    }
    #expect(rehearsal.refusals.count == 6)
    #expect(File.isAccessible(path, 4) && !File.isAccessible(path + ".new", 0))
  }

  /// The names of functions that stand in the library's calls, as string literals.
  private func functionsNamed() throws -> Set<String> {
    var names: Set<String> = []
    let paths = ["Sources/Libvirt", "Sources/LibvirtAdmin"].flatMap(SourceTree.swiftFiles)
    for path in paths where !path.hasSuffix("Call+Rehearsal.swift") {
      for match in try Files.read(path).matches(of: /"(vir[A-Z][A-Za-z0-9]+)"/) {
        names.insert(String(match.1))
      }
    }
    return names
  }
}
