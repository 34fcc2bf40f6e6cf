import Platform
import Testing

@testable import CommandModel

/// What a shell's signs mean in a line of a session.
@Suite("Lines of a session")
struct SessionLineTests {
  private func command(
    _ text: String, _ redirections: [Redirection] = [], program: String? = nil
  ) -> SessionLine.Part {
    .command(PipedCommand(text: text, redirections: redirections, program: program))
  }

  private func file(_ path: String, appends: Bool = false, of stream: Redirection.Stream = .output)
    -> Redirection
  {
    Redirection(stream: stream, target: .file(path, appends: appends))
  }

  private func parts(_ line: String) throws -> [SessionLine.Part] {
    try SessionLine(line, home: "/home/me").parts
  }

  @Test(
    "in quotes, escaped, or in a comment they are nothing",
    arguments: [
      "list --all", "echo 'a | b' \"> c\" \\| \\>", "echo \"a\\\"|\"", "echo a#b!", "list # | less > x",
      "echo 'it is never closed | x", "echo a!b", "desc web 'a; b > c'; list",
    ])
  func words(_ line: String) throws {
    let parsed = try SessionLine(line, home: nil)
    #expect(!parsed.needsShell)
    let texts = parsed.parts.map { if case .command(let command) = $0 { command.text } else { "" } }
    #expect(texts == (line.hasSuffix("; list") ? [String(line.dropLast(6)), "list"] : [line]))
  }

  @Test("a program gets what stands behind the sign, with the shell's own separators")
  func programs() throws {
    #expect(try parts("list|grep web") == [command("list", program: "grep web")])
    #expect(
      try parts("list | sort | head -3; uri > x") == [
        command("list ", program: " sort | head -3"), command("uri  ", [file("x")]),
      ])
    #expect(
      try parts("list --name | while read n; do echo $n; done; uri") == [
        command("list --name ", program: " while read n; do echo $n; done"), command("uri"),
      ])
    #expect(
      try parts("list | awk '{ print $1; }'; uri | (cat; cat); uri") == [
        command("list ", program: " awk '{ print $1; }'"), command("uri ", program: " (cat; cat)"),
        command("uri"),
      ])
    #expect(
      try parts("list | if grep -q a; then echo yes; fi; uri").last == command("uri"))
    #expect(try parts("list | echo $(date; date) `a;b`; uri").last == command("uri"))
    #expect(try parts("list | { cat; echo done; }; uri").last == command("uri"))
    #expect(
      try parts("list | for i in a b; do case $i in a) echo;; esac; done; uri").last == command("uri"))
  }

  @Test("files are named behind the sign, and may be added to")
  func files() throws {
    #expect(try parts("list>f --all") == [command("list  --all", [file("f")])])
    #expect(try parts("list >> 'my file'") == [command("list  ", [file("my file", appends: true)])])
    #expect(try parts("list > ~/f > ~") == [command("list    ", [file("/home/me/f"), file("/home/me")])])
    #expect(try parts("list > '~/f'") == [command("list  ", [file("~/f")])])
    #expect(try parts("list > a\\>b") == [command("list  ", [file("a>b")])])
    #expect(
      try parts("list 2>e 1>o") == [command("list    ", [file("e", of: .error), file("o")])])
    #expect(
      try parts("list web2>o 2>&1") == [
        command("list web2   ", [file("o"), Redirection(stream: .error, target: .stream(.output))])
      ])
    #expect(try parts("list >| f | wc") == [command("list   ", [file("f")], program: " wc")])
    #expect(try parts("list > f;!ls > x; y") == [command("list  ", [file("f")]), .shell("ls > x; y")])
  }

  @Test(
    "what is missing is said",
    arguments: [
      ("list |", "missing a program behind '|'"), ("list | ; uri", "missing a program behind '|'"),
      ("list >", "missing a file behind '>'"), ("list > ; uri", "missing a file behind '>'"),
      ("list > ''", "missing a file behind '>'"), ("list > #f", "missing a file behind '>'"),
      ("list || uri", "'||' is not known here; in quotes it is a word"),
      ("list 3> f", "results are 1 and errors 2: no other stream can be redirected"),
      ("list >& f", "results are 1 and errors 2: no other stream can be redirected"),
      ("list > \"f", "missing \""),
    ])
  func errors(_ line: String, _ message: String) throws {
    #expect(throws: UsageError(message)) { try SessionLine(line, home: nil) }
  }

  @Test("bytes stay as they are")
  func bytes() throws {
    let name = String(rawBytes: [0x66, 0xE9])
    #expect(try parts("echo \(name) > \(name)") == [command("echo \(name)  ", [file(name)])])
  }
}
