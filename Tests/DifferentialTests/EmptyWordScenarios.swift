import Testing

/// Empty and repeated words, and hosts that have nothing to show.
@Suite("Differential: empty words and empty hosts", .needsVirsh)
struct EmptyWordScenarios {
  /// A node of the test driver without NUMA cells.
  private static let node = """
    <node>
      <domain type="test"><name>a</name><memory>8192</memory><os><type>hvm</type></os></domain>
    </node>
    """

  static let scenarios: [Scenario] =
    scripts(
      #"""
      net-list --all --inactive
      net-destroy default; net-list --all --inactive
      pool-list --all --inactive
      pool-list --all --inactive --details --name
      connect ''; uri; connect; uri
      connect '' --readonly; uri
      connect --name= ; uri
      echo --err ''
      echo --err
      echo --err ''; echo --err '' ''
      help --command nosuch --command=b
      help nosuch --command list
      help --command=nosuch --command
      """#)
    + scripts(
      #"""
      dumpxml nosuch --xpath ''
      dumpxml test --xpath ''
      dumpxml test --xpath= --wrap
      net-dumpxml default --xpath ''
      pool-dumpxml default-pool --xpath ''
      nodedev-dumpxml computer --xpath ''
      iface-dumpxml eth1 --xpath ''
      snapshot-dumpxml test nosuch --xpath ''
      vol-dumpxml nosuch --pool default-pool --xpath ''
      checkpoint-dumpxml test nosuch --xpath ''
      backup-dumpxml test --xpath ''
      managedsave-dumpxml test --xpath ''
      save-image-dumpxml /nosuch --xpath ''
      metadata test http://x --key '' --set '<a/>'
      metadata test http://x --key= --edit
      metadata test http://x --key '' --remove
      metadata nosuch http://x --key '' --set '<a/>'
      """#)
    // virsh calls it a success that there is no such port.
    + scripts("net-port-dumpxml default nosuch --xpath ''").ownName(.different)
    + scripts(
      #"""
      vol-upload nosuch '' default-pool
      vol-upload nosuch '' nosuch
      vol-upload '' nosuch '' --offset x
      vol-upload '' '' ''
      vol-download nosuch '' '' --length x
      vol-download nosuch '' ''
      vol-download nosuch '' default-pool
      vol-info '' ''
      vol-info nosuch ''
      vol-resize nosuch '' nosuch
      vol-resize nosuch '' ''
      vol-resize nosuch '' default-pool
      vol-resize '' ''
      vol-clone nosuch '' default-pool
      vol-clone nosuch '' nosuch
      vol-create-as default-pool v 1M; vol-clone v '' default-pool; vol-resize v '' default-pool
      vol-create-as default-pool v 1M; vol-upload v '' default-pool; vol-download v '' default-pool
      vol-wipe nosuch --algorithm ''
      vol-wipe nosuch nosuch --algorithm ''
      vol-create-from default-pool nosuch '' --inputpool ''
      pool-create '' --overwrite --no-overwrite
      pool-create nosuch --overwrite --no-overwrite
      pool-list --details --name --type ''
      pool-list --details --name --type nosuch
      pool-list --all --inactive --type ''
      pool-event '' --event ''
      pool-event '' --event lifecycle --timeout 0
      net-event '' --event nosuch
      secret-event '' --event ''
      nodedev-event '' --event lifecycle --timeout 1
      """#)
    // By our own name it does not wait for events of others.
    + scripts("pool-event '' --event lifecycle --timeout 1").ownName(.statusOnly)
    + scripts("connect ''; uri; connect; uri").environment(["LIBVIRT_DEFAULT_URI": "test:///default"])
    // Its text is in our own words, but that it is help, and succeeds, is virsh's.
    + helps("''", "--command=", "'' list", "--command list --command=net-list")
    + scripts(
      #"""
      freecell --all
      freecell
      freecell 0
      """#
    ).uri("test:////proc/self/cwd/node.xml").file("node.xml", node)

  /// Lines of `help` without their text: the sentence behind them tells that the list went on.
  private static func helps(_ words: String...) -> [Scenario] {
    words.flatMap { scripts("help \($0)") }.normalising(.replacing(#"(?s)\A.+"#, by: "HELP"))
  }

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
