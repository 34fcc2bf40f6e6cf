import Testing

/// Options before the command, and the variables that stand for them.
@Suite("Differential: global options and the environment", .needsVirsh)
struct GlobalOptionScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      list --all
      echo a
      echo a; echo b
      domid nosuch
      net-list; pool-list
      snapshot-create-as test s; snapshot-list test
      event --all --timeout 1
      nosuch
      """#
    ).globals("-q").normalising(.dates)
    + scripts(
      #"""
      list --all
      echo a; echo b
      domid nosuch
      quit
      nosuch
      """#
    ).globals("-t").normalising(.milliseconds)
    + scripts(
      #"""
      echo a
      domid nosuch
      """#
    ).globals("-q", "-t").normalising(.milliseconds)
    + scripts(
      #"""
      suspend test
      destroy test
      net-destroy default
      define nosuch.xml
      domstate test
      setmem test 1G
      list
      vol-create-as default-pool v 1G
      pool-destroy default-pool
      uri
      """#
    ).globals("-r")
    + scripts(
      #"""
      uri
      list
      echo a
      domid nosuch; echo b
      """#
    ).uri("nosuch:///x")
    + scripts(
      #"""
      uri
      list
      echo a
      """#
    ).uri("test:///nosuch.xml").normalising(.replacing("/SCRATCH[^ :']*", by: "FILE"))
    + scripts(
      #"""
      uri
      """#
    ).uri("test:///default?nosuch=1")
    + scripts(
      #"""
      uri
      """#
    ).uri("test")
    + scripts(
      #"""
      uri
      """#
    ).uri("")
    + scripts(
      #"""
      uri
      """#
    ).uri("test://nohost:1x/default")
    + scripts(
      #"""
      uri
      echo a; uri
      list --all
      domid nosuch
      """#
    ).uri(nil).environment(["VIRSH_DEFAULT_CONNECT_URI": "test:///default"])
    + scripts(
      #"""
      uri
      echo a; uri
      """#
    ).uri(nil).environment(["LIBVIRT_DEFAULT_URI": "test:///default"])
    + scripts(
      #"""
      uri
      """#
    ).uri(nil).environment(["VIRSH_DEFAULT_CONNECT_URI": "", "LIBVIRT_DEFAULT_URI": "test:///default"])
    + scripts(
      #"""
      uri
      """#
    ).uri(nil).environment([
      "VIRSH_DEFAULT_CONNECT_URI": "test:///default", "LIBVIRT_DEFAULT_URI": "nosuch:///",
    ])
    + scripts(
      #"""
      uri
      echo a
      echo a; uri; echo b
      """#
    ).uri(nil).environment(["VIRSH_DEFAULT_CONNECT_URI": "nosuch:///"])
    + scripts("echo a").environment(["VIRSH_DEBUG": "x"])
    + scripts("echo a").environment(["VIRSH_DEBUG": "9"])
    + commands("echo a").globals("-d", "2").environment(["VIRSH_DEBUG": "x"])
    + commands("echo a").globals("-d", "9").environment(["VIRSH_DEBUG": "x"])
    + commands("echo a").globals("-k", "x").environment(["VIRSH_DEBUG": "x"])
    + commands("echo a").globals("-v").ownName(.statusOnly).environment(["VIRSH_DEBUG": "x"])
    + commands("echo a").globals("-k", "x", "--nosuch")
    + commands("echo a").globals("-k", "x", "-h")
    + commands("echo a").globals("-l", "")
    + commands("echo a").environment(["VIRSH_LOG_FILE": ""])
    + commands("echo a").globals("-d", "0").environment(["VIRSH_LOG_FILE": "log.txt"])
    + commands("echo a").globals("--nosuch")
    + commands("echo a").globals("-x")
    + commands("echo a").globals("-d")
    + commands("echo a").globals("-d", "9")
    + commands("echo a").globals("-d", "x")
    + commands("echo a").globals("-k", "x")
    + commands("echo a").globals("-k", "0")
    + commands("echo a").globals("-K", "-1")
    + commands("echo a").globals("-K", "3")
    + commands("echo a").globals("--keepalive-interval", "x")
    + commands("echo a").globals("--keepalive-count=-1")
    + commands("echo a").globals("--debug", "x")
    + commands("start test").globals("-r")
    + commands("undefine test").globals("-r")
    + commands("uri").globals("--quiet", "--readonly")
    + commands("uri").uri(nil).globals("--connect", "test:///default")
    + commands("uri").uri(nil).globals("--connect=test:///default")
    + commands("uri").uri(nil).globals("--conn", "test:///default")
    + commands("uri").uri(nil).globals("-ctest:///default")
    + commands("uri").uri(nil).globals("-qctest:///default")
    + commands("uri").globals("--re")
    + commands("uri").globals("--")
    + commands("echo a").globals("--t").normalising(.milliseconds)
    + commands("echo a").uri(nil).globals("-c")
    + commands("echo a").globals("-e", "")
    + commands("echo a").globals("-e", "^")
    + commands("echo a").globals("-l", "log.txt")
    + commands("echo a").globals("-l", "nosuch/log.txt")
    + scripts(
      #"""
      list --all
      domid test; nosuch
      domid test; domid
      domid test x; echo
      echo a; domid --nosuch test
      echo a "x
      # comment
      ;
      domstate --help nosuch nosuch
      echo a; domid test; domid nosuch
      help --command nosuch --command=b
      """#
    ).globals("-d", "0")
    + scripts(
      #"""
      pool-info default-pool
      pool-define-as p dir --target /p; pool-list --all --details; pool-list --all; pool-list --inactive --name
      pool-info nosuch
      dominfo nosuch
      domjobinfo test
      vol-create-as default-pool v 1M; vol-create-as default-pool w 1M --backing-vol v
      vol-create-as default-pool v 1M; vol-create-as default-pool w 1M --backing-vol /default-pool/v
      vol-create-as default-pool w 1M --backing-vol nosuch
      vol-info nosuch default-pool; vol-info /nosuch
      """#
    ).globals("-d", "0")
    + commands("dominfo test").globals("-d", "0").normalising(.processorTime)
    + words("").globals("-d", "0")
    + words("").uri("nosuch:///").globals("-d", "0")
    + words("domid", "test", "x").globals("-d", "0")
    + words("domid", "nosuch").globals("-d", "1")
    + session("domid test\n\nnosuch\nlist; nosuch\nquit\n").globals("-d", "0")
    + session("domid nosuch; echo a\n").globals("-d", "1", "-l", "log.txt")
    + commands("edit test").globals("-d", "0").environment(["EDITOR": "true"])
    + commands("x").uri(nil).globals("-v").ownName(.statusOnly)
    + commands("x").uri(nil).globals("--version").ownName(.statusOnly)
    + commands("x").uri(nil).globals("--version=short").ownName(.statusOnly)
    + commands("x").uri(nil).globals("--version=bogus").ownName(.different)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
