import Foundation
import TestSupport
import Testing

/// Lines as they are typed, with the real program to ask, and a host whose domains have awkward names.
@Suite(
  "Completion of lines", .needs(ShellKind.all),
  .timeLimit(.minutes(10)))
struct LineTests {
  private static let web = "web$(touch CANARY)"
  private static let domains = [
    web, "it's here", "two words", "db:main", "db2=x", "~tilde", "tab\tbed", "plain\nevil",
    "ünï`touch CANARY`",
  ]

  private static func node() -> String {
    let domains = zip(domains, "abcdefghi").map { name, letter in
      let escaped = name.unicodeScalars.map { "&#\($0.value);" }.joined()
      return """
        <domain type='test'><name>\(escaped)</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os>
        <devices><disk type='file' device='disk'><source file='/img'/><target dev='vd\(letter)' bus='virtio'/>
        </disk></devices></domain>
        """
    }
    return "<node>\n\(domains.joined(separator: "\n"))\n</node>\n"
  }

  /// What is typed, and the arguments that vireo has to get; URI stands for the host's.
  struct Line {
    let typed: String
    let arguments: [String]
    /// Where it can be typed.
    let shells: [ShellKind]

    init(_ typed: String, _ arguments: [String], in shells: [ShellKind] = ShellKind.allCases) {
      (self.typed, self.arguments, self.shells) = (typed, arguments, shells)
    }
  }

  private static let posix: [ShellKind] = [.bash, .bashWithPackage, .zsh]

  /// Words that are begun in many ways.
  private static let words = [
    Line("dominfo we\t", ["dominfo", web]),
    Line("dominfo \"we\t", ["dominfo", web]),
    Line("dominfo 'we\t", ["dominfo", web]),
    Line("dominfo $'we\t", ["dominfo", web], in: posix),
    Line("dominfo \"web\\$(to\t", ["dominfo", web]),
    Line("dominfo 'web$(to\t", ["dominfo", web]),
    Line("dominfo web\\$\\(touch\\ CAN\t", ["dominfo", web]),
    Line("dominfo $'w\\x65b$\t", ["dominfo", web], in: [.bash, .bashWithPackage]),
    Line("dominfo we\"b\t", ["dominfo", web]),
    Line("dominfo w'e'b\t", ["dominfo", web]),
    Line("dominfo \"two w\"or\t", ["dominfo", "two words"]),
    Line("dominfo \\we\t", ["dominfo", web], in: posix),
    Line("dominfo --domain=we\t", ["dominfo", "--domain=\(web)"]),
    Line("dominfo --domain=\"we\t", ["dominfo", "--domain=\(web)"]),
    Line("dominfo --domain='we\t", ["dominfo", "--domain=\(web)"]),
    Line("dominfo \"--domain=we\t", ["dominfo", "--domain=\(web)"]),
    Line("dominfo --domain we\t", ["dominfo", "--domain", web]),
    Line("dominfo it\t", ["dominfo", "it's here"]),
    Line("dominfo 'it\t", ["dominfo", "it's here"]),
    Line("dominfo \"it's h\t", ["dominfo", "it's here"]),
    Line("dominfo it\\'s\\ h\t", ["dominfo", "it's here"]),
    Line("dominfo db:\t", ["dominfo", "db:main"]),
    Line("dominfo db:m\t", ["dominfo", "db:main"]),
    Line("dominfo \"db:m\t", ["dominfo", "db:main"]),
    Line("dominfo --domain=db:m\t", ["dominfo", "--domain=db:main"]),
    Line("dominfo db2=\t", ["dominfo", "db2=x"]),
    Line("dominfo '~ti\t", ["dominfo", "~tilde"]),
    Line("dominfo \\~ti\t", ["dominfo", "~tilde"]),
    Line("dominfo ün\t", ["dominfo", "ünï`touch CANARY`"]),
    Line("dominfo nosuch\t", ["dominfo", "nosuch"]),
    Line("dominfo \"no such\t\"", ["dominfo", "no such"]),
    // A line of an answer is a name; what follows a line break in one must not pass for another.
    Line("dominfo evi\t", ["dominfo", "evi"]),
    Line("dominfo plai\t", ["dominfo", "plai"]),
    Line("dominfo tab\t", ["dominfo", "tab"]),
    Line("define ne\t", ["define", "new$(touch CANARY).xml"]),
    Line("define --file=ne\t", ["define", "--file=new$(touch CANARY).xml"]),
    Line("define \"ne\t", ["define", "new$(touch CANARY).xml"]),
    Line("list >outp\t", ["list"]),
  ]

  /// Options of the program behind a command.
  private static let trailing = [
    Line("list -o js\t", ["list", "-o", "json"]),
    Line("list --outp\t csv", ["list", "--output", "csv"]),
    Line("list --output=ya\t", ["list", "--output=yaml"]),
    Line("list --all --columns uu\t", ["list", "--all", "--columns", "uuid"]),
    Line("list --columns name,uu\t", ["list", "--columns", "name,uuid"]),
    Line("list --sort=-uu\t", ["list", "--sort=-uuid"]),
    Line("list --filter pers\tyes", ["list", "--filter", "persistent=yes"]),
    Line("list --filter persistent=y\t", ["list", "--filter", "persistent=yes"]),
    Line("list --color alw\t --no-h\t", ["list", "--color", "always", "--no-header"]),
    Line("list -- --al\t", ["list", "--", "--al"]),
    Line("domiflist db2=x --columns mod\t", ["domiflist", "db2=x", "--columns", "model"]),
    Line("suspend db2=x --columns na\t", ["suspend", "db2=x", "--columns", "na"]),
  ]

  /// Words before the one that is completed.
  private static let quoted = [
    Line("domblkinfo 'web$(touch CANARY)' vd\t", ["domblkinfo", web, "vda"]),
    Line("domblkinfo \"web\\$(touch CANARY)\" vd\t", ["domblkinfo", web, "vda"]),
    Line("domblkinfo web\\$\\(touch\\ CANARY\\) vd\t", ["domblkinfo", web, "vda"]),
    Line("domblkinfo \"it's here\" vd\t", ["domblkinfo", "it's here", "vdb"]),
    Line("domblkinfo 'it'\\''s here' \t", ["domblkinfo", "it's here", "vdb"]),
    Line(
      "domblkinfo --domain=tw\"o wor\"ds --device=vd\t", ["domblkinfo", "--domain=two words", "--device=vdc"]),
  ]

  /// Options before the command.
  private static let globals = [
    Line(
      "-o json --timeout 9 -c \"URI\" dominfo tw\t",
      ["-o", "json", "--timeout", "9", "-c", "URI", "dominfo", "two words"]),
    Line("--connect \"URI\" -q dominfo tw\t", ["--connect", "URI", "-q", "dominfo", "two words"]),
    Line(
      "--connect=\"URI\" --output=json dominfo tw\t",
      ["--connect=URI", "--output=json", "dominfo", "two words"]),
    Line("-c\"URI\" dominfo tw\t", ["-cURI", "dominfo", "two words"]),
    Line("-tqrc \"URI\" dominfo tw\t", ["-tqrc", "URI", "dominfo", "two words"]),
    Line("-d 0 -c \"URI\" -- dominfo tw\t", ["-d", "0", "-c", "URI", "--", "dominfo", "two words"]),
    Line("--outp\t json list", ["--output", "json", "list"], in: [.bash, .bashWithPackage]),
    Line("--no-pk\t list", ["--no-pkttyagent", "list"]),
    Line("-o js\t list", ["-o", "json", "list"]),
    Line("--output=js\t list", ["--output=json", "list"]),
    Line("-qo js\t list", ["-qo", "json", "list"]),
    Line("-o json snapshot-rev\t", ["-o", "json", "snapshot-revert"]),
    Line("-r list --all --state-p\t", ["-r", "list", "--all", "--state-paused"]),
    Line("help mon\t", ["help", "monitor"]),
    Line("-l outp\t list", ["-l", "output.txt", "list"]),
    Line("--log=outp\t list", ["--log=output.txt", "list"]),
  ]

  @Test("words are completed as they are begun", arguments: ShellKind.allCases)
  func words(_ kind: ShellKind) async throws {
    try await check(kind, Self.words + Self.quoted, before: "-c \"URI\" ")
  }

  @Test("behind a command too, with their values", arguments: ShellKind.allCases)
  func trailing(_ kind: ShellKind) async throws {
    try await check(kind, Self.trailing, before: "-c \"URI\" ")
  }

  @Test("global options are completed, and the host that they name is asked", arguments: ShellKind.allCases)
  func globals(_ kind: ShellKind) async throws {
    try await check(kind, Self.globals, before: "")
  }

  /// Types each line, with some words before it.
  private func check(_ kind: ShellKind, _ lines: [Line], before: String) async throws {
    try await withShell(kind) { shell, scratch in
      // A host that is named by an awkward word, too.
      let file = try scratch.write(Self.node(), to: "it's$(pwd)/node.xml")
      let uri = "test://\(file)"
      let typedURI = uri.replacingOccurrences(of: "$", with: "\\$")
      for line in lines where line.shells.contains(kind) {
        let typed = (before + line.typed).replacingOccurrences(of: "URI", with: typedURI)
        let arguments = line.arguments.map { $0.replacingOccurrences(of: "URI", with: uri) }
        let expected = before.isEmpty ? arguments : ["-c", uri] + arguments
        try await self.expect(shell, "vireo \(typed)", gives: expected)
      }
    }
  }

  private func expect(
    _ shell: InteractiveShell, _ line: String, gives arguments: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let found = try await shell.run(line)
    #expect(found == arguments, "\(line)", sourceLocation: sourceLocation)
  }

  @Test("what stands before the program's name does not matter", arguments: ShellKind.allCases)
  func otherCommands(_ kind: ShellKind) async throws {
    try await withShell(kind) { shell, _ in
      try shell.offer([Self.web])
      // bash-completion passes the words behind such a command on.
      for before in ["true; ", "true && ", "A='x y' "] + (kind == .bashWithPackage ? ["nice "] : []) {
        try await expect(shell, "\(before)vireo dominfo w\t", gives: ["dominfo", Self.web])
        try await expect(shell, "\(before)vireo dominfo \"w\t", gives: ["dominfo", Self.web])
      }
    }
  }

  @Test("options are described where the shell can show it", arguments: [ShellKind.zsh, .fish])
  func descriptions(_ kind: ShellKind) async throws {
    try await withShell(kind) { shell, _ in
      try await shell.type("vireo list --sta\t", until: "list")
      try await shell.type("\t", until: "keep paused domains")
    }
  }

  @Test(
    "what names have in common never ends within an escape", arguments: [ShellKind.bash, .bashWithPackage])
  func commonPart(_ kind: ShellKind) async throws {
    try await withShell(kind) { shell, _ in
      try shell.offer(["a$x", "a\"y", "a`z"])
      // A backslash left over would take its meaning from the blank.
      try await expect(shell, "vireo dominfo a\t next", gives: ["dominfo", "a", "next"])
      try await expect(shell, "vireo dominfo \"a\t\" next", gives: ["dominfo", "a", "next"])
      try shell.offer(["$x", "\"y"])
      try await expect(shell, "vireo dominfo \t next", gives: ["dominfo", "next"])
      try shell.offer(["it's", "it's not"])
      try await expect(shell, "vireo dominfo 'i\t' next", gives: ["dominfo", "it's", "next"])
      try await expect(shell, "vireo dominfo \"i\t\" next", gives: ["dominfo", "it's", "next"])
    }
  }

  @Test(
    "a quote that readline mistakes for another has nothing offered",
    arguments: [ShellKind.bash, .bashWithPackage])
  func mistakenQuote(_ kind: ShellKind) async throws {
    try await withShell(kind) { shell, _ in
      try shell.offer(["it's;touch CANARY;'"])
      try await expect(shell, "vireo dominfo $'it\\'\t'", gives: ["dominfo", "it'"])
      try await expect(shell, "vireo dominfo $'it\\'s' \t", gives: ["dominfo", "it's"])
    }
  }

  @Test("bash says nothing of its own without bash-completion")
  func silence() async throws {
    try await withShell(.bash) { shell, _ in
      #expect(shell.printed.filter { !$0.isWhitespace }.hasSuffix("ready>"))
      #expect(!shell.printed.contains("not found"))
      try await expect(shell, "vireo snapshot-rev\t", gives: ["snapshot-revert"])
      #expect(!shell.printed.contains("not found"))
    }
  }
}
