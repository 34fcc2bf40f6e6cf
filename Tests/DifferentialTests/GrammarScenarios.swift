import Testing

/// What is refused before anything runs, and how words become arguments.
@Suite("Differential: the grammar of a command line", .needsVirsh)
struct GrammarScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      nosuch
      nosuch a b
      echo a;nosuch;echo b
      dominfo
      dominfo test extra
      dominfo --domain test --domain test
      dominfo test --domain test
      dominfo --nosuch test
      dominfo test --nosuch
      dominfo --domain=test
      dominfo --domain= test
      dominfo --domain
      dominfo --domain --domain
      domid --domain -- test
      domid -- test
      domid -- -- test
      domid -- --domain test
      domid ---x
      domid --=x
      domid --é
      domid -x
      list --all=1
      list --all --all
      list --all x
      list -q
      setvcpus
      setvcpus test
      setvcpus test x
      setvcpus test 2x
      setvcpus test --count
      setvcpus --count 2
      setvcpus 2 --domain test
      setvcpus test ''
      setvcpus test 99999999999999999999
      setvcpus test -1
      setvcpus test +1
      setmem
      setmem test
      setmem test 10Z
      setmem test 99999999999999999999
      setmem test 18446744073709551615
      setmem test 18014398509481984
      setmem test 1.5G
      setmem test '1 G'
      setmem test 0x100
      setmem test -1
      setmem test 0
      setmem test ''
      setmem test --size 1GB; dominfo test
      memtune test 5 6 7
      memtune test 5 --soft-limit 6 7
      desc test a b c
      desc test --title a --title b
      define
      define a b
      snapshot-create-as
      vol-create-as default-pool
      vol-create-as default-pool v
      vol-create-as default-pool v x
      vol-create-as default-pool v 1G extra another third fourth fifth
      net-update default
      net-update default add ip-dhcp-host
      pool-define-as
      pool-define-as p
      pool-define-as p dir - - - - /p2 --print-xml
      event
      event --timeout 0 --all
      event --timeout 2147484 --all
      event --timeout x --all
      event --timeout -1 --all
      event nosuch --timeout 1
      event test lifecycle --timeout 1 --loop extra
      echo --str --xml a b
      echo --hi=1 a
      echo --hi a
      echo --err a
      """#
    ).normalising(.processorTime, .uuids)
    + commands(
      """
      list --all
      dominfo test
      dominfo --domain=test
      dominfo te st
      echo a ; echo b
      echo a;echo b
      domid ''
      dominfo --
      dominfo -- test
      setvcpus test 1 --live --config --current
      nosuch --help extra
      """
    ).normalising(.processorTime, .uuids)
    + words("echo a", "b")
    + words("")
    + words(" ")
    + words(";")
    + words("# only a comment")
    + words("domid", "")
    + words("#echo", "a")
    + words("echo", "a;b", "c'd", "e\"f", "g\\h")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
