import Testing

/// Migration and what is asked of jobs, as far as the test driver answers.
@Suite("Differential: migration", .needsVirsh)
struct MigrationScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      migrate
      migrate nosuch nosuch:///x
      migrate nosuch nosuch:///x --timeout x
      migrate nosuch nosuch:///x --tunnelled --direct
      migrate nosuch test:///default
      migrate nosuch test:///default --timeout 5
      migrate test
      migrate test ''
      migrate test nosuch:///x
      migrate test nosuch:///x --bandwidth x
      migrate test nosuch:///x --live --timeout x
      migrate test nosuch:///x --p2p
      migrate test nosuch:///x --timeout-suspend
      migrate test nosuch:///x --xml /nosuch
      migrate test test:///default --auto-converge-increment -5
      migrate test test:///default --auto-converge-initial x
      migrate test test:///default --bandwidth -1
      migrate test test:///default --bandwidth 5M
      migrate test test:///default --bandwidth x
      migrate test test:///default --comp-methods ''
      migrate test test:///default --comp-methods a,,b
      migrate test test:///default --comp-mt-level -1
      migrate test test:///default --comp-mt-level 5
      migrate test test:///default --comp-mt-level x
      migrate test test:///default --comp-mt-level x --bandwidth y --disks-port z --tls-destination ''
      migrate test test:///default --comp-xbzrle-cache 5M
      migrate test test:///default --comp-xbzrle-cache x
      migrate test test:///default --copy-storage-all --copy-storage-synchronous-writes
      migrate test test:///default --direct
      migrate test test:///default --disks-port 5
      migrate test test:///default --disks-port x
      migrate test test:///default --dname ''
      migrate test test:///default --dname x
      migrate test test:///default --graphicsuri ''
      migrate test test:///default --graphicsuri spice://x
      migrate test test:///default --listen-address ''
      migrate test test:///default --live --timeout 5 --offline
      migrate test test:///default --live --timeout 5 --timeout-postcopy
      migrate test test:///default --live --timeout 5 --timeout-postcopy --postcopy
      migrate test test:///default --live --timeout 5 --timeout-suspend
      migrate test test:///default --live --timeout 5 --timeout-suspend --timeout-postcopy
      migrate test test:///default --migrate-disks ''
      migrate test test:///default --migrateuri ''
      migrate test test:///default --migrateuri tcp:x
      migrate test test:///default --offline --persistent
      migrate test test:///default --p2p
      migrate test test:///default --p2p --direct
      migrate test test:///default --p2p --direct --tunnelled
      migrate test test:///default --parallel-connections 0 --parallel
      migrate test test:///default --parallel-connections x
      migrate test test:///default --persistent-xml empty.xml
      migrate test test:///default --persistent-xml /nosuch
      migrate test test:///default --persistent-xml /nosuch --persistent
      migrate test test:///default --postcopy-bandwidth 5
      migrate test test:///default --postcopy-bandwidth x
      migrate test test:///default --rdma-pin-all
      migrate test test:///default --suspend --live
      migrate test test:///default --timeout 0 --live
      migrate test test:///default --timeout 5
      migrate test test:///default --timeout 5 --live
      migrate test test:///default --timeout 5 --live --tunnelled --bandwidth x
      migrate test test:///default --timeout x
      migrate test test:///default --timeout-postcopy
      migrate test test:///default --timeout-suspend
      migrate test test:///default --tls --tls-destination x
      migrate test test:///default --tls-destination x
      migrate test test:///default --tunnelled --direct
      migrate test test:///default --tunnelled --p2p
      migrate test test:///default --xml empty.xml
      migrate test test:///default --xml /nosuch
      migrate test test:///default tcp:x
      migrate test test:///default tcp:x y
      migrate test '' --timeout x
      migrate '' ''
      migrate nosuch ''
      migrate test '' --p2p
      migrate test nosuch:///x --migrateuri ''
      migrate test test:///default --timeout -1 --live
      migrate test test:///default --timeout 0 --timeout-suspend
      migrate test test:///default --timeout 2147483648 --live
      migrate test test:///default --timeout 4294967296 --live
      migrate test test:///default --tls-destination x --persistent-xml y --timeout-postcopy
      migrate test test:///default --postcopy-after-precopy --postcopy-resume --timeout-postcopy
      migrate test test:///default --bandwidth x --parallel-connections y
      migrate test test:///default --postcopy-bandwidth y --parallel-connections z
      migrate test test:///default --comp-methods '' --migrate-disks ''
      migrate test test:///default --listen-address '' --graphicsuri ''
      migrate test test:///default --persistent --persistent-xml '' --xml /nosuch
      migrate test test:///default --copy-storage-synchronous-writes --bandwidth x
      domdirtyrate-calc nosuch x
      domdirtyrate-calc test
      domdirtyrate-calc test ''
      domdirtyrate-calc test -- -1
      domdirtyrate-calc test --seconds 0
      domdirtyrate-calc test 1 ''
      domdirtyrate-calc test 1 --mode foo
      domdirtyrate-calc test 1 dirty-bitmap
      domdirtyrate-calc test 1 dirty-ring
      domdirtyrate-calc test 1 page-sampling
      domdirtyrate-calc test 61
      domdirtyrate-calc test x
      domdirtyrate-calc test x --mode foo
      domjobabort nosuch
      domjobabort test
      domjobabort test --postcopy
      domjobinfo nosuch
      domjobinfo test
      domjobinfo test --anystats
      domjobinfo test --anystats --rawstats
      domjobinfo test --completed
      domjobinfo test --completed --keep-completed
      domjobinfo test --keep-completed
      domjobinfo test --rawstats
      migrate-compcache nosuch x
      migrate-compcache test
      migrate-compcache test --size 10M
      migrate-compcache test 1000
      migrate-compcache test 10X
      migrate-compcache test x
      migrate-getmaxdowntime test
      migrate-getspeed nosuch
      migrate-getspeed test
      migrate-getspeed test --postcopy
      migrate-postcopy nosuch
      migrate-postcopy test
      migrate-setmaxdowntime nosuch x
      migrate-setmaxdowntime test
      migrate-setmaxdowntime test -- -1
      migrate-setmaxdowntime test -1
      migrate-setmaxdowntime test 0
      migrate-setmaxdowntime test 100
      migrate-setmaxdowntime test x
      migrate-setspeed nosuch x
      migrate-setspeed test
      migrate-setspeed test -1
      migrate-setspeed test 10
      migrate-setspeed test 10 --postcopy
      migrate-setspeed test 10M
      migrate-setspeed test x
      domjobinfo nosuch --keep-completed
      domdirtyrate-calc nosuch 1 --mode foo
      domdirtyrate-calc test 99999999999
      migrate-setmaxdowntime nosuch 0
      migrate-compcache test --size -1
      migrate-setspeed test 99999999999999999999
      migrate-setspeed test -99999999999999999999
      """#
    ).file("d.xml", "<disk/>\n").file("empty.xml", "")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
