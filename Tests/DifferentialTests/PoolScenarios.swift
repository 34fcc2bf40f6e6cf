import Testing

/// Pools from their definition to their end.
@Suite("Differential: storage pools", .needsVirsh)
struct PoolScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      pool-list
      pool-list --all
      pool-list --inactive
      pool-list --persistent
      pool-list --transient
      pool-list --autostart
      pool-list --no-autostart
      pool-list --details
      pool-list --all --details
      pool-list --name
      pool-list --uuid
      pool-list --name --uuid
      pool-list --details --name
      pool-list --details --name --uuid
      pool-list --type dir
      pool-list --type dir,fs
      pool-list --type nosuch
      pool-list --type ''
      pool-list --type netfs --details
      pool-list --capacity
      pool-list extra
      pool-define-as p dir --target /p; pool-list --all; pool-list --all --details; pool-list --inactive --name
      pool-define-as p dir --target /p; pool-info p; pool-info p --bytes
      pool-define-as p dir --target /p --print-xml
      pool-define-as p nosuch --target /p
      pool-define-as p fs --source-dev /dev/sda1 --target /p --source-format ext4 --print-xml
      pool-define-as p netfs --source-host h --source-path /e --target /p --print-xml
      pool-define-as p netfs --source-host h --source-path /e --target /p --source-protocol-ver 4 --print-xml
      pool-define-as p iscsi --source-host h --source-dev iqn --target /d --print-xml
      pool-define-as p iscsi --source-host h --source-dev i --auth-type chap --auth-username u --secret-usage s --print-xml
      pool-define-as p iscsi --source-host h --source-dev i --auth-type chap --auth-username u --print-xml
      pool-define-as p logical --source-name vg --source-dev /dev/sda --target /dev/vg --print-xml
      pool-define-as p rbd --source-host h --source-name n --auth-type ceph --auth-username u --secret-uuid x --print-xml
      pool-define-as p scsi --adapter-name host0 --print-xml
      pool-define-as p scsi --adapter-wwnn 1 --adapter-wwpn 2 --adapter-parent x --print-xml
      pool-define-as p dir --target /p; pool-define-as p dir --target /q
      pool-define-as p dir - - - - /p2 --print-xml
      pool-define-as p
      pool-define-as
      pool-define-as p dir --target /p; pool-build p; pool-start p; pool-list
      pool-define-as p dir --target /p; pool-build p --overwrite
      pool-define-as p dir --target /p; pool-build p --no-overwrite
      pool-define-as p dir --target /p; pool-build p --overwrite --no-overwrite
      pool-define-as p dir --target /p; pool-start p --build
      pool-define-as p dir --target /p; pool-start p --build --overwrite
      pool-define-as p dir --target /p; pool-start p --build --no-overwrite
      pool-define-as p dir --target /p; pool-start p; pool-start p
      pool-define-as p dir --target /p; pool-start p; pool-destroy p; pool-destroy p
      pool-define-as p dir --target /p; pool-undefine p; pool-list --all
      pool-define-as p dir --target /p; pool-start p; pool-undefine p
      pool-define-as p dir --target /p; pool-refresh p
      pool-info default-pool
      pool-info default-pool --bytes
      pool-info dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566
      pool-info nosuch
      pool-info ''
      pool-info
      pool-destroy default-pool; pool-info default-pool; pool-list --all --details
      pool-build default-pool
      pool-build nosuch
      pool-start default-pool
      pool-start nosuch
      pool-destroy nosuch
      pool-undefine nosuch
      pool-undefine default-pool
      pool-refresh default-pool
      pool-refresh nosuch
      vol-create-as default-pool v 1G; pool-list --details; pool-info default-pool
      """#
    ).normalising(.uuids)

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
