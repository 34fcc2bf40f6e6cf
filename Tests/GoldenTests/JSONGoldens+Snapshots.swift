extension JSONGoldenTests {
  /// Snapshots and checkpoints as documents, and what the test driver's guest tells.
  static let snapshotCommands: [(String, String)] = [
    ("snapshot-create", "snapshot-create test snapshot.xml"),
    ("snapshot-current", "snapshot-create-as test one; snapshot-current test --name"),
    (
      "snapshot-current-set",
      "snapshot-create-as test one; snapshot-create-as test two; snapshot-current test one"
    ),
    (
      "snapshot-dumpxml",
      "snapshot-create-as test one; snapshot-dumpxml test one --xpath /domainsnapshot/name"
    ),
    ("snapshot-edit", "snapshot-create-as test one; snapshot-edit test one"),
    ("snapshot-parent", "snapshot-create-as test one; snapshot-create-as test two; snapshot-parent test two"),
    ("checkpoint-create", "checkpoint-create test checkpoint.xml"),
    ("checkpoint-create-as", "checkpoint-create-as test one first"),
    ("checkpoint-create-as-xml", "checkpoint-create-as test one --print-xml --diskspec vda,checkpoint=no"),
    (
      "checkpoint-list",
      "checkpoint-create-as test one first; checkpoint-create-as test two; checkpoint-list test"
    ),
    (
      "checkpoint-info",
      "checkpoint-create-as test one first; checkpoint-create-as test two; checkpoint-info test one"
    ),
    (
      "checkpoint-parent",
      "checkpoint-create-as test one; checkpoint-create-as test two; checkpoint-parent test two"
    ),
    (
      "checkpoint-dumpxml",
      "checkpoint-create-as test one; checkpoint-dumpxml test one --xpath /domaincheckpoint/disks/disk"
    ),
    ("checkpoint-edit", "checkpoint-create-as test one; checkpoint-edit test one"),
    ("checkpoint-delete", "checkpoint-create-as test one; checkpoint-delete test one"),
    ("domfsinfo", "domfsinfo test"), ("domfsfreeze", "domfsfreeze test"), ("domfsthaw", "domfsthaw test"),
    ("domfstrim", "domfstrim test"), ("domhostname", "domhostname test"), ("domtime", "domtime test"),
    ("domtime-set", "domtime test --time 1700000000"),
    ("set-user-password", "set-user-password test root secret"),
  ]
}
