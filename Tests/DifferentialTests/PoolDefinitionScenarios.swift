import Testing

/// Pools from files and options, what describes them, and where they could come from.
@Suite("Differential: storage pools, defined and described", .needsVirsh)
struct PoolDefinitionScenarios {
  private static let pool = """
    <pool type='dir'>
      <name>fromfile</name>
      <target><path>/fromfile</path></target>
    </pool>

    """

  private static let source = "<source><host name='h'/></source>\n"

  static let scenarios: [Scenario] =
    scripts(
      #"""
      pool-autostart default-pool; pool-list --all; pool-autostart default-pool --disable; pool-list --all
      pool-autostart nosuch
      pool-autostart
      pool-autostart default-pool extra
      pool-autostart dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566 --disable
      pool-create pool.xml; pool-list --all --details; pool-destroy fromfile; pool-list --all
      pool-create pool.xml; pool-create pool.xml
      pool-create pool.xml; pool-autostart fromfile
      pool-create pool.xml --build
      pool-create pool.xml --overwrite
      pool-create pool.xml --no-overwrite
      pool-create pool.xml --overwrite --no-overwrite
      pool-create nosuch.xml --overwrite --no-overwrite
      pool-create nosuch.xml
      pool-create bad.xml
      pool-create
      pool-create-as a dir --target /a; pool-list --all --details; pool-dumpxml a
      pool-create-as a dir --target /a --print-xml
      pool-create-as a netfs --source-host h --source-path /e --target /a --source-protocol-ver 4 --print-xml
      pool-create-as a dir - - - - /a; pool-dumpxml a
      pool-create-as a dir --target /a; pool-create-as a dir --target /b
      pool-create-as a dir --target /a --build
      pool-create-as a dir --target /a --print-xml --overwrite --no-overwrite
      pool-create-as a dir --secret-usage u --secret-uuid v --overwrite --no-overwrite
      pool-create-as a nosuch --target /a
      pool-create-as a
      pool-create-as
      pool-define pool.xml; pool-list --all; pool-dumpxml fromfile --xpath //path
      pool-define pool.xml --validate
      pool-define pool.xml; pool-define pool.xml; pool-list --all
      pool-define bad.xml
      pool-define nosuch.xml
      pool-define
      pool-define pool.xml; pool-delete fromfile; pool-list --all
      pool-delete default-pool
      pool-destroy default-pool; pool-delete default-pool; pool-list --all
      pool-delete nosuch
      pool-delete
      pool-dumpxml default-pool
      pool-dumpxml dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566
      pool-dumpxml default-pool --inactive
      pool-dumpxml default-pool --xpath //path
      pool-dumpxml default-pool --xpath //path|//name --wrap
      pool-dumpxml default-pool --xpath //nosuch
      pool-dumpxml default-pool --wrap
      pool-dumpxml nosuch
      pool-dumpxml
      pool-name dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566
      pool-name dfe224cb-28fb-8dd0-c4b2-64eb3f0f4567
      pool-name default-pool
      pool-name
      pool-uuid default-pool
      pool-uuid dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566
      pool-uuid nosuch
      pool-uuid
      pool-capabilities
      pool-capabilities extra
      find-storage-pool-sources-as logical
      find-storage-pool-sources-as netfs --host h
      find-storage-pool-sources-as netfs h 1 i
      find-storage-pool-sources-as netfs
      find-storage-pool-sources-as netfs --port 1
      find-storage-pool-sources-as dir
      find-storage-pool-sources-as nosuch
      find-storage-pool-sources-as
      find-storage-pool-sources logical
      find-storage-pool-sources netfs source.xml
      find-storage-pool-sources netfs pool.xml
      find-storage-pool-sources netfs nosuch.xml
      find-storage-pool-sources netfs bad.xml
      find-storage-pool-sources
      pool-event --list
      pool-event --list --event lifecycle --timeout 0
      pool-event
      pool-event --loop
      pool-event --event nosuch
      pool-event --event ''
      pool-event default-pool --event lifecycle --timeout 1
      pool-event default-pool refresh --timeout 1 --timestamp
      pool-event nosuch --event nosuch
      pool-event --event lifecycle --timeout 0
      pool-event --event lifecycle --timeout x
      """#
    )
    .file("pool.xml", pool).file("source.xml", source).file("bad.xml", "<pool\n")
    .normalising(.uuids, .dates)
    // By our own name a pool that is not there ends the wait before it begins.
    + scripts("pool-event nosuch --event lifecycle --timeout 1").ownName(.statusOnly)
    + ["true", "sed -i s:/default-pool:/other:"].flatMap { editor in
      scripts("pool-edit default-pool; pool-dumpxml default-pool\npool-edit nosuch")
        .environment(["EDITOR": editor])
    }

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
