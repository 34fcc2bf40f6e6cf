import Platform
import SessionSupport
import TestSupport
import Testing

@testable import Commands

/// What completion keeps, how long, and what it waits for.
@Suite("Memory of completion", .timeLimit(.minutes(10)))
struct CompletionMemoryTests {
  private let asked = Shared(0)

  private func answer(
    _ memory: CompletionMemory, _ subject: String = "names", values: [String: String] = [:],
    isKept: Bool = true, within limit: Duration = .seconds(10),
    _ ask: @escaping @Sendable () -> String? = { "answer" }
  ) throws -> String? {
    let (asked, key) = (asked, CompletionMemory.Key(subject: subject, values: values))
    return try memory.answer(to: key, isKept: isKept, until: .now.advanced(by: limit)) {
      asked.change { $0 += 1 }
      return ask()
    }
  }

  @Test("an answer counts for each question by itself, until it is forgotten")
  func keeps() throws {
    let memory = CompletionMemory(lifetime: .seconds(600))
    for _ in 1...3 { #expect(try answer(memory) == "answer") }
    #expect(asked.value == 1)
    #expect(try answer(memory, values: ["domain": "a"]) { "of a" } == "of a")
    #expect(asked.value == 2)
    memory.forget()
    #expect(try answer(memory) { "new" } == "new")
    #expect(asked.value == 3)
  }

  @Test("what is old, what is not to be kept, and what came to nothing is asked again")
  func asksAgain() throws {
    let short = CompletionMemory(lifetime: .zero)
    _ = try answer(short)
    _ = try answer(short)
    #expect(asked.value == 2)
    let memory = CompletionMemory(lifetime: .seconds(600))
    _ = try answer(memory, isKept: false)
    _ = try answer(memory, isKept: false)
    #expect(asked.value == 4)
    #expect(try answer(memory, "failing") { nil } == nil)
    #expect(try answer(memory, "failing") { "now" } == "now")
    #expect(asked.value == 6)
  }

  @Test("who is late is not waited for, asked once however often one tries, and heard when it comes")
  func late() throws {
    let memory = CompletionMemory(lifetime: .seconds(600))
    let release = Semaphore()
    for _ in 1...10 {
      #expect(throws: CompletionMemory.Late.self) {
        try answer(memory, within: .milliseconds(5)) {
          release.wait()
          return "late"
        }
      }
    }
    #expect(asked.value == 1)
    release.signal()
    #expect(try answer(memory) { "again" } == "late")
    #expect(asked.value == 1)
  }

  @Test("what was asked before a change is no answer after it")
  func overtaken() throws {
    let memory = CompletionMemory(lifetime: .seconds(600))
    let release = Semaphore()
    #expect(throws: CompletionMemory.Late.self) {
      try answer(memory, within: .milliseconds(5)) {
        release.wait()
        return "old"
      }
    }
    memory.forget()
    #expect(try answer(memory) { "new" } == "new")
    release.signal()
    #expect(try answer(memory) { "other" } == "new")
  }

  @Test("many ask at once, and all get the one answer")
  func many() {
    let memory = CompletionMemory(lifetime: .seconds(600))
    let release = Semaphore()
    let answers = Shared<[String?]>([])
    for _ in 1...10 {
      Worker.start {
        let found = try? answer(memory) {
          release.wait()
          return "one"
        }
        answers.change { $0.append(found ?? nil) }
      }
    }
    release.signal()
    #expect(holds { answers.value.count == 10 })
    #expect(answers.value.allSatisfy { $0 == "one" })
    #expect(asked.value == 1)
  }
}

/// libvirt's file for clients.
@Suite("URIs of libvirt's clients")
struct ClientConfigurationTests {
  @Test("aliases and the usual URI are read as libvirt reads them")
  func reads() {
    let found = ClientConfiguration(
      parsing: """
        # uri_aliases = [ "no=test:///no" ]
        other = [ "a=b", 'c' ]
        uri_aliases = [
          "hail=qemu+ssh://root@hail.example.com/system?no_verify=1", # "not=this"
          'sleet=test:///sleet',
          "broken",
        ]
        uri_default = "qemu:///system"
        """.utf8)
    #expect(
      found
        == ClientConfiguration(
          aliases: [
            .init(name: "hail", uri: "qemu+ssh://root@hail.example.com/system?no_verify=1"),
            .init(name: "sleet", uri: "test:///sleet"),
          ], standard: "qemu:///system"))
  }

  @Test(
    "what is no configuration says nothing", arguments: ["", "\"", "[", "uri_default = ", "\u{0}#", "'''"])
  func survives(_ text: String) {
    #expect(ClientConfiguration(parsing: text.utf8) == ClientConfiguration())
  }

  @Test("a person's own file is in their configuration folder")
  func place() async throws {
    try await withScratch { scratch in
      let home = scratch.file("home")
      try scratch.write("uri_default = 'test:///own'", to: "home/.config/libvirt/libvirt.conf")
      try scratch.write("uri_default = 'test:///xdg'", to: "xdg/libvirt/libvirt.conf")
      let own = ClientConfiguration.read("libvirt.conf", { $0 == "HOME" ? home : nil }, user: 1000)
      #expect(own.standard == "test:///own")
      let xdg = scratch.file("xdg")
      let other = ClientConfiguration.read(
        "libvirt.conf", { $0 == "HOME" ? home : $0 == "XDG_CONFIG_HOME" ? xdg : nil }, user: 1000)
      #expect(other.standard == "test:///xdg")
      #expect(ClientConfiguration.read("none.conf", { _ in nil }, user: 1000) == ClientConfiguration())
    }
  }
}
