import TestSupport
import Testing

/// One kept JSON output for each command that reports something on the test driver.
@Suite("JSON, by command")
struct JSONGoldenTests {
  /// A file name and the command line; several commands where the last needs the others.
  static let commands: [(String, String)] = [
    ("list", "list --all --title --managed-save"), ("dominfo", "dominfo test"),
    ("domstate", "domstate test --reason"),
    ("domstats", "domstats test"), ("domblklist", "domblklist test --details"),
    ("domblkinfo", "domblkinfo test vda"), ("domiflist", "domiflist test"), ("dommemstat", "dommemstat test"),
    ("domifaddr", "domifaddr test --full"),
    ("domid", "domid test"), ("domname", "domname 1"), ("domuuid", "domuuid test"),
    ("suspend", "suspend test"), ("resume", "suspend test; resume test"), ("destroy", "destroy test"),
    ("shutdown", "shutdown test"), ("reboot", "reboot test"), ("start", "destroy test; start test"),
    ("undefine", "destroy test; undefine test"), ("autostart", "autostart test"),
    ("dumpxml", "dumpxml test --xpath //name"), ("desc", "desc test words of mine; desc test"),
    ("setmem", "setmem test 1G"), ("setvcpus", "setvcpus test 1"), ("vcpuinfo", "vcpuinfo test"),
    ("vcpupin", "vcpupin test"), ("vcpupin-set", "vcpupin test 0 0-1"), ("schedinfo", "schedinfo test"),
    ("memtune", "memtune test"),
    ("memtune-set", "memtune test --hard-limit 1GiB --soft-limit -1"),
    ("snapshot-create-as", "snapshot-create-as test one first"),
    (
      "snapshot-list", "snapshot-create-as test one; snapshot-create-as test two; snapshot-list test --parent"
    ),
    ("snapshot-info", "snapshot-create-as test one; snapshot-info test one"),
    ("snapshot-revert", "snapshot-create-as test one; snapshot-revert test one"),
    ("snapshot-delete", "snapshot-create-as test one; snapshot-delete test one"),
    ("snapshot-create-as-xml", "snapshot-create-as test one --print-xml --diskspec vda,snapshot=no"),
    ("snapshot-list-tree", "snapshot-create-as test one; snapshot-list test --tree"),
    (
      "metadata",
      "metadata test http://example.org/x --key x --set '<a/>'; metadata test http://example.org/x"
    ),
    ("metadata-remove", "metadata test http://example.org/x --remove"),
    ("send-key", "send-key test KEY_LEFTCTRL KEY_C"),
    ("screenshot", "screenshot test picture.png"),
    ("save", "save test state"),
    ("undefine-storage", "destroy test; undefine test --remove-all-storage"),
    ("event-list", "event --list"),
    ("attach-disk", "attach-disk test /images/a vdb --print-xml"),
    ("detach-disk", "detach-disk test vda --print-xml"),
    ("net-list", "net-list --all"), ("net-info", "net-info default"), ("net-destroy", "net-destroy default"),
    ("net-start", "net-destroy default; net-start default"), ("net-dumpxml", "net-dumpxml default"),
    ("net-autostart", "net-autostart default"),
    ("pool-list", "pool-list --all --details"), ("pool-info", "pool-info default-pool"),
    ("pool-refresh", "pool-refresh default-pool"), ("pool-destroy", "pool-destroy default-pool"),
    ("pool-define-as", "pool-define-as mine dir --target /mine"),
    ("vol-list", "vol-create-as default-pool v 1G; vol-list default-pool --details"),
    ("vol-create-as", "vol-create-as default-pool v 1G"),
    ("vol-info", "vol-create-as default-pool v 1G; vol-info v default-pool"),
    ("vol-path", "vol-create-as default-pool v 1G; vol-path v default-pool"),
    ("vol-delete", "vol-create-as default-pool v 1G; vol-delete v default-pool"),
    ("iface-list", "iface-list --all"),
    ("uri", "uri"), ("nodeinfo", "nodeinfo"), ("freecell", "freecell --all"), ("nodecpumap", "nodecpumap"),
    ("freecell-cell", "freecell 1"), ("maxvcpus", "maxvcpus"), ("echo", "echo a b"),
    ("connect", "connect --readonly"), ("help", "help cd"), ("help-group", "help virsh"),
    ("complete", "complete -- dominfo te"), ("schema", "schema uri"),
    ("help-topic", "help output"),
    ("create", "create other.xml"), ("define", "define other.xml"), ("edit", "edit test"),
    ("net-define", "net-define net.xml"), ("net-undefine", "net-define net.xml; net-undefine second"),
    ("net-update", "net-update default add dns-txt \"<txt name='a' value='b'/>\""),
    ("pool-build", "pool-define-as p dir --target /p; pool-build p"),
    ("pool-start", "pool-define-as p dir --target /p; pool-start p"),
    ("pool-undefine", "pool-define-as p dir --target /p; pool-undefine p"),
    ("vol-create", "vol-create default-pool vol.xml"),
    ("vol-dumpxml", "vol-create default-pool vol.xml; vol-dumpxml fromfile default-pool --xpath //capacity"),
    ("capabilities", "capabilities --xpath //secmodel"), ("hostname", "hostname"), ("version", "version"),
    ("pwd", "pwd"), ("restore", "save test state; restore state"),
    ("columns-help", "list --columns help"), ("list-columns", "list --all --columns name,state,title"),
    ("domstats-columns", "domstats --state --columns name,state --filter name=test"),
    ("error", "dominfo nosuch"), ("error-library", "destroy test; destroy test"),
  ]

  /// Those of all groups.
  static let all =
    commands
    + poolCommands
    + volumeCommands
    + jobCommands
    + snapshotCommands
    + deviceCommands
    + tuningCommands
    + networkCommands
    + hostCommands
    + interfaceCommands
    + nodeDeviceCommands
    + settingsCommands

  @Test("stays as it is", arguments: all)
  func json(_ file: String, _ line: String) async throws {
    try await golden("\(file).json", line, options: ["-o", "json"])
  }
}

/// Kept texts of whole sessions, and the other formats once each.
@Suite("Text and formats")
struct TextGoldenTests {
  @Test("a session of lists and changes")
  func session() async throws {
    try await golden(
      "session.txt",
      """
      list --all
      suspend test
      list
      dominfo test
      snapshot-create-as test one
      snapshot-create-as test two
      snapshot-list test --tree
      net-list --all
      pool-list --all --details
      vol-create-as default-pool v 10M
      vol-list default-pool --details
      nodeinfo
      dominfo nosuch

      """)
  }

  @Test("each format", arguments: ["yaml", "csv", "name"])
  func format(_ format: String) async throws {
    try await golden("list.\(format)", "list --all; net-list --all; dominfo test", options: ["-o", format])
  }
}
