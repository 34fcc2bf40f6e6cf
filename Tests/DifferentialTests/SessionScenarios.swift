import Testing

/// Commands on standard input: called `virsh`, that is banner, prompts and echo.
@Suite("Differential: sessions on a pipe", .needsVirsh)
struct SessionScenarios {
  static let scenarios: [Scenario] =
    session("")
    + session("\n")
    + session("echo a\n")
    + session("echo a")
    + session("list --all\nquit\necho never\n")
    + session("echo a\nexit\n")
    + session("domid nosuch\n")
    + session("nosuch\necho b\n")
    + session("echo a; nosuch; echo b\necho c\n")
    + session("echo 'unclosed\necho b\n")
    + session("echo \"unclosed\necho b\n")
    + session("echo a \\\nb\n")
    + session("# comment\n\n   \necho a # b\n")
    + session("suspend test\ndomstate test\nresume test\ndomstate test\n")
    + session("connect\nuri\n")
    + session("connect test:///default --readonly\nsuspend test\nconnect test:///default\nsuspend test\n")
    + session("suspend test\nconnect\ndomstate test\n")
    + session("connect nosuch:///\nlist\nuri\n")
    + session("cd /\npwd\ncd nosuch\ncd /tmp /\npwd\n")
    + session("cd\npwd\n")
    + session("echo a\r\necho b\recho c\n")
    + session("list\n").globals("-r")
    + session("connect\nsuspend test\n").globals("-r")
    + session("connect test:///default\nsuspend test\ndomstate test\n").globals("-r")
    + session("list\necho a\ndomid nosuch\n").globals("-q")
    + session("list\necho a\n").globals("-t").normalising(.milliseconds)
    + session("list\n").uri("nosuch:///")
    + session("uri\necho a\n").uri(nil).environment(["VIRSH_DEFAULT_CONNECT_URI": "test:///default"])
    + session("uri\necho a\nuri\n").uri(nil).environment(["VIRSH_DEFAULT_CONNECT_URI": "nosuch:///"])

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
