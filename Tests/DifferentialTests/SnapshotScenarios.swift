import Testing

/// A tree of snapshots, its lists, and going back.
@Suite("Differential: snapshots", .needsVirsh)
struct SnapshotScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      snapshot-list test
      snapshot-list nosuch
      snapshot-list
      snapshot-create-as test s; snapshot-list test
      snapshot-create-as test s description; snapshot-info test s; dumpxml test
      snapshot-create-as test --name s --description "two words"; snapshot-list test --name
      snapshot-create-as test
      snapshot-create-as test s --print-xml
      snapshot-create-as test s text --print-xml
      snapshot-create-as test s --print-xml --memspec file=/m,snapshot=external
      snapshot-create-as test s --print-xml --diskspec vda,snapshot=external,file=/f
      snapshot-create-as test s --print-xml --diskspec vda,snapshot=no --diskspec vdb,driver=qcow2
      snapshot-create-as test s --print-xml --diskspec vda,file=a,,b
      snapshot-create-as test s --print-xml --memspec nosuch=x
      snapshot-create-as test s --print-xml --diskspec vda,nosuch=x
      snapshot-create-as test s --print-xml --diskspec ''
      snapshot-create-as test s --no-metadata
      snapshot-create-as test s --halt; domstate test
      snapshot-create-as test s --disk-only; snapshot-list test
      snapshot-create-as test s --reuse-external
      snapshot-create-as test s --quiesce
      snapshot-create-as test s --atomic; snapshot-list test
      snapshot-create-as test s --live
      snapshot-create-as test s --validate; snapshot-list test
      snapshot-create-as test s --memspec file=/m,snapshot=external
      snapshot-create-as nosuch s
      snapshot-create-as test s; snapshot-create-as test s
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test; snapshot-list test --tree
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --parent
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --roots
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --roots --parent
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --leaves
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --no-leaves
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --leaves --no-leaves
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --topological
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --name
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --tree --name
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --tree --roots
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --tree --parent
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test a
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --from a
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --from a --tree
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --current
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --from a --current
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --from a --descendants
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --descendants
      snapshot-create-as test a; snapshot-create-as test b; snapshot-list test --from nosuch
      snapshot-create-as test a; suspend test; snapshot-create-as test b; snapshot-list test
      snapshot-create-as test a; destroy test; snapshot-create-as test b; snapshot-list test --inactive
      snapshot-create-as test a; snapshot-list test --active; snapshot-list test --inactive
      snapshot-create-as test a; snapshot-list test --disk-only; snapshot-list test --internal
      snapshot-create-as test a; snapshot-list test --external; snapshot-list test --metadata
      snapshot-create-as test a; snapshot-list test --no-metadata
      snapshot-create-as test a; snapshot-revert test a; snapshot-create-as test b; snapshot-list test --tree
      snapshot-create-as test a; snapshot-create-as test b; snapshot-revert test a; snapshot-create-as test c; snapshot-list test --tree
      snapshot-create-as test a; suspend test; snapshot-revert test a; domstate test
      snapshot-create-as test a; snapshot-revert test a --paused; domstate test
      snapshot-create-as test a; snapshot-revert test a --running; domstate test
      snapshot-create-as test a; snapshot-revert test a --running --paused
      snapshot-create-as test a; snapshot-revert test a --force
      snapshot-create-as test a; snapshot-revert test a --reset-nvram
      snapshot-create-as test a; snapshot-revert test --current
      snapshot-create-as test a; snapshot-revert test --snapshotname a
      snapshot-create-as test a; snapshot-revert test a --current
      snapshot-create-as test a; snapshot-revert test
      snapshot-revert test nosuch
      snapshot-revert test --current
      snapshot-revert nosuch a
      snapshot-create-as test a; snapshot-info test a
      snapshot-create-as test a; snapshot-info test --current
      snapshot-create-as test a; snapshot-create-as test b; snapshot-info test a; snapshot-info test b
      snapshot-create-as test a; snapshot-info test
      snapshot-create-as test a; snapshot-info test a --current
      snapshot-info test nosuch
      snapshot-info test --current
      snapshot-create-as test a; snapshot-delete test a; snapshot-list test
      snapshot-create-as test a; snapshot-delete test --current
      snapshot-create-as test a; snapshot-delete test --snapshotname a
      snapshot-create-as test a; snapshot-create-as test b; snapshot-delete test a --children; snapshot-list test
      snapshot-create-as test a; snapshot-create-as test b; snapshot-delete test a --children-only; snapshot-list test
      snapshot-create-as test a; snapshot-create-as test b; snapshot-delete test a; snapshot-list test --tree
      snapshot-create-as test a; snapshot-delete test a --metadata; snapshot-list test
      snapshot-create-as test a; snapshot-delete test
      snapshot-delete test nosuch
      snapshot-delete test --current
      snapshot-create-as test a;snapshot-create-as test b;snapshot-revert test a; snapshot-create-as test d; snapshot-create-as test e; snapshot-delete test a; snapshot-list test --tree
      snapshot-create-as test a;snapshot-create-as test b;snapshot-revert test a; snapshot-create-as test d; snapshot-create-as test e; snapshot-list test --tree --topological
      snapshot-create-as test a;snapshot-create-as test b;snapshot-revert test a; snapshot-create-as test d; snapshot-create-as test e; snapshot-list test --topological --parent
      snapshot-create-as test a;snapshot-create-as test b;snapshot-create-as test c; snapshot-list test --tree --from b; snapshot-list test --from a --descendants --parent; snapshot-list test --current --tree; snapshot-list test a --name --descendants
      snapshot-list test --tree --name --parent --roots --from a --current --descendants --leaves --external
      snapshot-list test --tree --parent --roots --from a --current --descendants --leaves --external
      snapshot-list test --tree --roots --from a --current --descendants --leaves --external
      snapshot-list test --roots --from a --current --descendants --leaves --external
      snapshot-list test --roots --current --descendants --leaves --external
      snapshot-list test --tree --descendants --leaves --external
      snapshot-list test --tree --no-leaves --leaves --external
      snapshot-list test --tree --internal --inactive --active --disk-only --external
      snapshot-list test --tree --internal --active --disk-only --external
      snapshot-list test --tree --internal --disk-only --external
      snapshot-list nosuch --leaves --tree
      snapshot-list nosuch --from a --current
      snapshot-list test ''
      snapshot-info nosuch ''
      snapshot-create-as nosuch ''
      snapshot-create-as test s --print-xml --memspec /m,snapshot=internal
      snapshot-create-as test s --print-xml --memspec no
      snapshot-create-as test s --print-xml --memspec file=/a,,b
      snapshot-create-as test s --print-xml --memspec ''
      snapshot-create-as test s --print-xml --memspec snapshot=foo,file=bar,file=baz
      snapshot-create-as test s --print-xml --memspec a,b
      snapshot-create-as test s --print-xml --memspec file=,snapshot=
      snapshot-create-as test s --print-xml --diskspec vda,snapshot=external,file=/f,driver=qcow2,stype=block
      snapshot-create-as test s --print-xml --diskspec vda,file=/f,stype=foo
      snapshot-create-as test s --print-xml --diskspec vda,,x=1,file=/x,,
      snapshot-create-as test s --print-xml --diskspec vda,file=,snapshot=,driver=
      snapshot-create-as test s --print-xml --diskspec ,
      snapshot-create-as test s --print-xml --diskspec vda,
      snapshot-create-as test s d vda,file=/x vdb --print-xml
      snapshot-create-as test s d memspecword --print-xml
      snapshot-create-as nosuch s --diskspec ,bogus
      snapshot-create-as test s --print-xml --memspec bogus --diskspec vda,bogus
      snapshot-create-as test 's"<' 'a<b&"' --print-xml
      snapshot-create-as test --print-xml
      """#
    ).normalising(.dates, .epochSeconds)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
