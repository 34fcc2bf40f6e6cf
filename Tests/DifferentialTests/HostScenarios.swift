import Testing

/// Versions, the host, and the commands about the program itself.
@Suite("Differential: host and itself", .needsVirsh)
struct HostScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      version
      version --daemon
      version --nosuch
      version x
      uri
      uri x
      hostname
      nodeinfo
      capabilities
      freecell
      freecell --all
      freecell 0
      freecell 1
      freecell 2
      freecell --cellno 0
      freecell --cellno 9999
      freecell --cellno -1
      freecell --cellno x
      freecell --cellno 0 --all
      freecell --cellno x --all
      nodecpumap
      nodecpumap --pretty
      maxvcpus
      maxvcpus --type test
      maxvcpus test
      maxvcpus --type
      connect
      connect test:///default; uri
      connect --readonly; suspend test
      connect --readonly test:///default; suspend test
      connect test:///default; suspend test
      connect nosuch:///
      connect nosuch:///; uri
      connect --name test:///default; uri
      connect a b
      suspend test; connect; domstate test
      cd
      cd /
      cd /nosuch
      pwd
      pwd x
      echo
      echo a
      echo --str
      echo --str --split a b
      echo --xml --shell 'a<b'
      echo --split ,a,,b, '' c
      echo --err
      echo --shell a 'b c' '' "d'e" é
      complete
      complete -- dominfo te
      complete -- dominfo --domain ''
      complete -- dominfo --domain te
      complete -- dominfo --domain nosuch
      complete -- domstats --domain test --dom
      complete -- qemu-agent-command test a --cm
      complete -- list --all --m
      complete -- maxvcpus te
      complete -- maxvcpus --type ''
      complete -- cpu-models --arch ''
      complete -- domcapabilities --virttype ''
      complete -- domcapabilities --arch p
      complete -- freepages --pagesize ''
      complete -- allocpages --pagesize 2
      complete -- net-name --network ''
      complete -- domid nosuch
      help nosuch
      help nosuch --nosuch
      """#
    ).normalising(.milliseconds)
    + scripts("freecell --all\nfreecell\nfreepages --all\nnodeinfo\nmaxvcpus").globals("-q")
    // By our own name options of the program are offered, too.
    + scripts("complete -- dominfo ''\ncomplete -- dominfo --").ownName(.statusOnly)
    + scripts("complete -- dominfo test ''").ownName(.different)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
