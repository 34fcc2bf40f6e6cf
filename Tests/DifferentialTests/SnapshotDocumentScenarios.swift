import Testing

/// Snapshots and checkpoints as documents: made from files, shown, edited, made current.
@Suite("Differential: documents of snapshots and checkpoints", .needsVirsh)
struct SnapshotDocumentScenarios {
  static let snapshots: [Scenario] =
    scripts(
      #"""
      snapshot-create test
      snapshot-create test s.xml
      snapshot-create test --xmlfile s.xml; snapshot-list test
      snapshot-create test /nosuch
      snapshot-create test ''
      snapshot-create nosuch /nosuch
      snapshot-create
      snapshot-create test s.xml; snapshot-create test s.xml
      snapshot-create test bad.xml
      snapshot-create test s.xml --redefine
      snapshot-create test --redefine
      snapshot-create test --current
      snapshot-create test old.xml --redefine; snapshot-current test --name
      snapshot-create test old.xml --redefine --current; snapshot-current test --name
      snapshot-create test s.xml --no-metadata
      snapshot-create test s.xml --halt; domstate test
      snapshot-create test s.xml --disk-only
      snapshot-create test s.xml --reuse-external
      snapshot-create test s.xml --quiesce --atomic
      snapshot-create test s.xml --live
      snapshot-create test s.xml --validate
      snapshot-current test
      snapshot-current test --name
      snapshot-current nosuch
      snapshot-current nosuch s --name
      snapshot-create test s.xml; snapshot-current test
      snapshot-create test s.xml; snapshot-current test --name; snapshot-current test --security-info
      snapshot-create test s.xml; snapshot-create-as test b; snapshot-current test s
      snapshot-create test s.xml; snapshot-create-as test b; snapshot-current test --snapshotname s --security-info
      snapshot-create test s.xml; snapshot-current test s --name
      snapshot-create test s.xml; snapshot-current test s
      snapshot-current test nosuch
      snapshot-current test ''
      snapshot-create test s.xml; snapshot-dumpxml test s
      snapshot-create test s.xml; snapshot-dumpxml test --snapshotname s --security-info
      snapshot-create test s.xml; snapshot-dumpxml test s --xpath //description
      snapshot-create test s.xml; snapshot-dumpxml test s --xpath //name --wrap
      snapshot-dumpxml test nosuch
      snapshot-dumpxml test
      snapshot-dumpxml nosuch ''
      snapshot-create test s.xml; snapshot-create-as test b; snapshot-parent test b; snapshot-parent test --current
      snapshot-create test s.xml; snapshot-create-as test b; snapshot-parent test b
      snapshot-create test s.xml; snapshot-parent test s
      snapshot-create test s.xml; snapshot-parent test s --current
      snapshot-parent test
      snapshot-parent test --current
      snapshot-parent test nosuch
      snapshot-parent nosuch
      """#) + editing

  /// `edit` changes what the file it is given says.
  private static let editing: [Scenario] =
    edits(
      #"""
      snapshot-edit test s
      snapshot-edit test --current
      snapshot-edit test
      snapshot-edit test s --current
      snapshot-edit test nosuch
      snapshot-edit test s --rename --clone
      snapshot-edit nosuch s --rename --clone
      snapshot-edit nosuch s
      snapshot-edit test s --rename
      snapshot-edit test s --clone --current
      """#, by: "true")
    + edits(
      #"""
      snapshot-edit test s
      snapshot-edit test --current
      snapshot-edit test s --current
      snapshot-edit test s --clone
      snapshot-edit test s --rename
      """#, by: "sed -i 's/hello/bye/' \"$1\"")
    + edits(
      #"""
      snapshot-edit test s
      snapshot-edit test s --rename
      snapshot-edit test s --clone
      snapshot-edit test s --clone --current
      snapshot-edit test s --rename --current
      """#, by: "sed -i 's/<name>s</<name>a</' \"$1\"")
    + edits("snapshot-edit test s --clone", by: "sed -i 's/<name>s</<name>b</' \"$1\"")

  private static func edits(_ lines: String, by script: String) -> [Scenario] {
    let prepared = lines.split(separator: "\n").map {
      "snapshot-create test s.xml; snapshot-create-as test b; \($0)"
    }
    return scripts(prepared.joined(separator: "\n")).environment(["EDITOR": "sh ./edit"]).file("edit", script)
  }

  static let checkpoints: [Scenario] =
    scripts(
      #"""
      checkpoint-create test
      checkpoint-create test c.xml
      checkpoint-create test --xmlfile c.xml; checkpoint-list test
      checkpoint-create test /nosuch
      checkpoint-create test ''
      checkpoint-create nosuch /nosuch
      checkpoint-create test c.xml; checkpoint-create test c.xml
      checkpoint-create test --redefine
      checkpoint-create test c.xml --redefine
      checkpoint-create test --redefine-validate
      checkpoint-create nosuch --redefine-validate
      checkpoint-create test c.xml --quiesce
      checkpoint-create test bad.xml
      checkpoint-create-as test
      checkpoint-create-as test c text
      checkpoint-create-as test c --print-xml
      checkpoint-create-as test --print-xml
      checkpoint-create-as test c 'a<b' --print-xml --diskspec vda
      checkpoint-create-as test c --diskspec vda,checkpoint=bitmap,bitmap=c
      checkpoint-create-as test c --print-xml --diskspec vda,checkpoint=bitmap,bitmap=m vdb,checkpoint=no
      checkpoint-create-as test c --print-xml --diskspec vda,nosuch=x
      checkpoint-create-as test c --print-xml --diskspec vda,bitmap=x,bitmap=y
      checkpoint-create-as test c --print-xml --diskspec ''
      checkpoint-create-as test c --print-xml --diskspec ,checkpoint=no
      checkpoint-create-as nosuch c --diskspec vda,nosuch=x
      checkpoint-create-as test c --quiesce
      checkpoint-create-as test c; checkpoint-create-as test c
      destroy test; checkpoint-create-as test c
      checkpoint-list test
      checkpoint-list test --tree
      checkpoint-list nosuch
      checkpoint-list nosuch --descendants
      checkpoint-list test --descendants
      checkpoint-list test --from nosuch
      checkpoint-list test --tree --name --parent --roots --leaves
      checkpoint-list test --tree --parent --roots --leaves
      checkpoint-list test --tree --roots --leaves
      checkpoint-list test --roots --from a --tree
      checkpoint-list test --tree --leaves --no-leaves --descendants
      checkpoint-list test --tree --no-leaves --descendants
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --parent
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --tree
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --roots
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --leaves
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --no-leaves
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --leaves --no-leaves
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --name
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --topological
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-create-as test d; checkpoint-list test a
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-create-as test d; checkpoint-list test a --descendants
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-create-as test d; checkpoint-list test --from c --tree
      checkpoint-create-as test c; checkpoint-info test c
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-info test a; checkpoint-info test c
      checkpoint-info test
      checkpoint-info test nosuch
      checkpoint-info nosuch
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-parent test c
      checkpoint-create-as test c; checkpoint-parent test c
      checkpoint-parent test
      checkpoint-parent test nosuch
      checkpoint-create-as test c text; checkpoint-dumpxml test c
      checkpoint-create-as test c text; checkpoint-dumpxml test c --no-domain --security-info
      checkpoint-create-as test c text; checkpoint-dumpxml test c --size
      checkpoint-create-as test c text; checkpoint-dumpxml test c --xpath //description --wrap
      checkpoint-dumpxml test
      checkpoint-dumpxml test nosuch
      checkpoint-create-as test c; checkpoint-delete test c
      checkpoint-create-as test c; checkpoint-delete test --checkpointname c --metadata
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-delete test a
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-delete test a --children
      checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-delete test a --children-only
      checkpoint-create-as test a; checkpoint-delete test a --children-only --children
      checkpoint-delete test
      checkpoint-delete test nosuch
      checkpoint-delete nosuch
      checkpoint-edit test
      checkpoint-edit test nosuch
      checkpoint-edit nosuch c
      checkpoint-create-as test c text; checkpoint-edit test c; checkpoint-dumpxml test c --no-domain
      """#
    ).environment(["EDITOR": "sh ./edit"]).file("edit", "sed -i 's/text/words/' \"$1\"")
    + scripts(
      #"""
      checkpoint-create-as test c text; checkpoint-edit test c
      """#
    ).environment(["EDITOR": "true"])
    + scripts(
      #"""
      checkpoint-create-as test c text; checkpoint-edit test c
      """#
    ).environment(["EDITOR": "sh ./edit"]).file("edit", "sed -i 's/<name>c</<name>d</' \"$1\"")

  /// Newer versions of virsh tell parents of names, and so does vireo by its own name.
  static let parents: [Scenario] = scripts(
    #"""
    snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --name --parent
    checkpoint-create-as test a; checkpoint-create-as test c; checkpoint-list test --name --parent
    """#
  ).ownName(.statusOnly)

  static let backups: [Scenario] = scripts(
    #"""
    backup-begin test
    backup-begin test /nosuch
    backup-begin test --checkpointxml /nosuch
    backup-begin test ''
    backup-begin test --checkpointxml ''
    backup-begin nosuch /nosuch
    backup-begin test --reuse-external
    backup-dumpxml test
    backup-dumpxml nosuch
    backup-dumpxml test --xpath //disk
    """#)

  @Test("gives what virsh gives", arguments: (snapshots + checkpoints + parents + backups).withDocuments)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

extension [Scenario] {
  fileprivate var withDocuments: [Scenario] {
    normalising(.dates, .epochSeconds)
      .file("s.xml", "<domainsnapshot><name>s</name><description>hello</description></domainsnapshot>")
      .file("c.xml", "<domaincheckpoint><name>c</name><description>hello</description></domaincheckpoint>")
      .file("bad.xml", "<domainsnapshot><name>")
      .file(
        "old.xml",
        """
        <domainsnapshot><name>s</name><state>shutoff</state><creationTime>1700000000</creationTime>
        <domain type='test'><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
        <memory>8388608</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain></domainsnapshot>
        """)
  }
}
