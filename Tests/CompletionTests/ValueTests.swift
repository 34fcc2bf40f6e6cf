import Foundation
import TestSupport
import Testing

/// Values of all kinds in the real shells, with the real program to ask.
@Suite(
  "Completion of values", .enabled(if: ShellKind.all.allowRun, "\(ShellKind.all.explanation)"),
  .timeLimit(.minutes(10)))
struct ValueTests {
  private static let node = """
    <node>
    <domain type='test'><name>web</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os><devices>
    <interface type='network'><mac address='52:54:00:aa:bb:cc'/><source network='lan'/></interface>
    </devices></domain>
    <domain type='test'><name>-dash</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>
    <network><name>lan</name></network>
    <pool type='dir'><name>p</name><target><path>/vols</path></target>
    <volume type='file'><name>it's a:disk</name><capacity>1000</capacity></volume></pool>
    </node>
    """

  /// What is typed behind the host, and the arguments that vireo has to get.
  private static let lines: [(typed: String, arguments: [String])] = [
    ("domif-getlink web 52\t", ["domif-getlink", "web", "52:54:00:aa:bb:cc"]),
    ("domif-getlink web 52:54:\t", ["domif-getlink", "web", "52:54:00:aa:bb:cc"]),
    ("domif-getlink web --interface=52:54\t", ["domif-getlink", "web", "--interface=52:54:00:aa:bb:cc"]),
    ("vol-info /vo\t", ["vol-info", "/vols/it's a:disk"]),
    ("vol-info \"/vols/it's a:\t", ["vol-info", "/vols/it's a:disk"]),
    ("shutdown web --mode=ag\t", ["shutdown", "web", "--mode=agent"]),
    ("shutdown web --mode ag\t", ["shutdown", "web", "--mode", "agent"]),
    ("shutdown --mode=agent we\t", ["shutdown", "--mode=agent", "web"]),
    ("dominfo -da\t", ["dominfo", "-dash"]),
    ("dominfo -- -d\t", ["dominfo", "--", "-dash"]),
    ("suspend @persist\tye\t", ["suspend", "@persistent=yes"]),
    ("suspend @state=run\t", ["suspend", "@state=running"]),
    ("suspend --domain @state=run\t", ["suspend", "--domain", "@state=running"]),
    ("suspend --domain=@state=run\t", ["suspend", "--domain=@state=running"]),
    ("suspend '@state=run\t", ["suspend", "@state=running"]),
    ("suspend @al\t", ["suspend", "@all"]),
    ("list --filter state=run\t", ["list", "--filter", "state=running"]),
    ("connect test:///d\t", ["connect", "test:///default"]),
    ("connect --name=\"test:///d\t", ["connect", "--name=test:///default"]),
    ("list --admin-connect lib\t", ["list", "--admin-connect", "libvirtd:///system"]),
  ]

  @Test("values are completed, whatever they hold", arguments: ShellKind.allCases)
  func values(_ kind: ShellKind) async throws {
    try await withShell(kind) { shell, scratch in
      let uri = "test://\(try scratch.write(Self.node, to: "node.xml"))"
      for line in Self.lines {
        let found = try await shell.run("vireo -c \(uri) \(line.typed)")
        #expect(found == ["-c", uri] + line.arguments, "\(line.typed)")
      }
    }
  }

  @Test("the values of -c are the hosts that are known", arguments: ShellKind.allCases)
  func hosts(_ kind: ShellKind) async throws {
    try await withShell(kind) { shell, _ in
      let lines = [
        ("-c test:\t list", ["-c", "test:///default", "list"]),
        ("-c \"test:\t list", ["-c", "test:///default", "list"]),
        ("--connect test:///\t list", ["--connect", "test:///default", "list"]),
        ("--connect=te\t list", ["--connect=test:///default", "list"]),
        ("-q --admin-connect lib\t list", ["-q", "--admin-connect", "libvirtd:///system", "list"]),
        ("-d 0 --color=al\t list", ["-d", "0", "--color=always", "list"]),
      ]
      for (typed, arguments) in lines {
        let found = try await shell.run("vireo \(typed)")
        #expect(found == arguments, "\(typed)")
      }
    }
  }

  @Test(
    "objects have their state beside them where the shell can show it", arguments: [ShellKind.zsh, .fish])
  func states(_ kind: ShellKind) async throws {
    try await withShell(kind) { shell, scratch in
      let uri = "test://\(try scratch.write(Self.node, to: "node.xml"))"
      try await shell.type("vireo -c \(uri) dominfo \t\t", until: "running")
      #expect(shell.printed.contains("web"))
    }
  }

  @Test(
    "commands have their summary beside them where the shell can show it", arguments: [ShellKind.zsh, .fish])
  func summaries(_ kind: ShellKind) async throws {
    try await withShell(kind) { shell, _ in
      try await shell.type("vireo domblk\t\t", until: "show")
    }
  }
}
