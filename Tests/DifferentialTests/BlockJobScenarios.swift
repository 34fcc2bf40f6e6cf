import Testing

/// Jobs on disks, whose options are read before the test driver refuses them.
@Suite("Differential: jobs on disks", .needsVirsh)
struct BlockJobScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      blockcommit
      blockcommit nosuch vda
      blockcommit nosuch vda --pivot --keep-overlay --timeout x
      blockcommit test
      blockcommit test ''
      blockcommit test vda
      blockcommit test vda --active --top x
      blockcommit test vda --async
      blockcommit test vda --bandwidth -1
      blockcommit test vda --bandwidth x
      blockcommit test vda --base ''
      blockcommit test vda --base '' --timeout y --bandwidth z
      blockcommit test vda --base b --shallow
      blockcommit test vda --bytes 1M
      blockcommit test vda --delete --keep-relative
      blockcommit test vda --keep-overlay
      blockcommit test vda --pivot
      blockcommit test vda --pivot --async
      blockcommit test vda --pivot --keep-overlay
      blockcommit test vda --timeout 0
      blockcommit test vda --timeout 5
      blockcommit test vda --timeout 99999999
      blockcommit test vda --timeout x
      blockcommit test vda --timeout x --pivot --keep-overlay
      blockcommit test vda --top ''
      blockcommit test vda --wait
      blockcommit test vda 1M
      blockcommit test vda 1M --bytes
      blockcommit test vda x
      blockcommit test vda x --pivot --keep-overlay
      blockcommit test vda x --timeout y
      blockcopy
      blockcopy nosuch vda
      blockcopy nosuch vda --granularity q --dest x
      blockcopy nosuch vda --xml /nosuch
      blockcopy nosuch vda --xml /nosuch --granularity y
      blockcopy nosuch vda /images/x --print-xml
      blockcopy test
      blockcopy test '' --print-xml /images/x
      blockcopy test 'v&da' --print-xml /images/x
      blockcopy test vda
      blockcopy test vda ''
      blockcopy test vda '/images/a&<b' --print-xml --format 'r"w'
      blockcopy test vda --bandwidth x
      blockcopy test vda --blockdev /images/x
      blockcopy test vda --print-xml
      blockcopy test vda --print-xml /images/x --format ''
      blockcopy test vda --raw --format qcow2 /images/x --print-xml
      blockcopy test vda --xml ''
      blockcopy test vda --xml /nosuch
      blockcopy test vda --xml /nosuch --bandwidth x
      blockcopy test vda --xml /nosuch --granularity x
      blockcopy test vda --xml d.xml
      blockcopy test vda --xml d.xml --blockdev
      blockcopy test vda --xml d.xml --format raw
      blockcopy test vda --xml d.xml --print-xml
      blockcopy test vda --xml d.xml --xml d.xml
      blockcopy test vda /images/x
      blockcopy test vda /images/x --async
      blockcopy test vda /images/x --bandwidth 99999999999999999
      blockcopy test vda /images/x --bandwidth 99999999999999999 --granularity 8
      blockcopy test vda /images/x --bandwidth 99999999999999999999 --print-xml
      blockcopy test vda /images/x --bandwidth x --print-xml
      blockcopy test vda /images/x --buf-size 10M
      blockcopy test vda /images/x --buf-size x
      blockcopy test vda /images/x --finish
      blockcopy test vda /images/x --format qcow2 --blockdev
      blockcopy test vda /images/x --granularity 512
      blockcopy test vda /images/x --granularity x
      blockcopy test vda /images/x --pivot
      blockcopy test vda /images/x --pivot --finish
      blockcopy test vda /images/x --print-xml
      blockcopy test vda /images/x --print-xml --format raw --blockdev
      blockcopy test vda /images/x --print-xml --raw
      blockcopy test vda /images/x --shallow --blockdev --format qcow2
      blockcopy test vda /images/x --shallow --reuse-external
      blockcopy test vda /images/x --synchronous-writes
      blockcopy test vda /images/x --timeout 0
      blockcopy test vda /images/x --timeout 5
      blockcopy test vda /images/x --transient-job
      blockcopy test vda /images/x --wait --granularity -1
      blockcopy test vda /images/x --xml d.xml
      blockcopy test vda /images/x -1
      blockcopy test vda /images/x 5
      blockcopy test vda /images/x 5 --print-xml --granularity y
      blockcopy test vda /images/x 5M
      blockcopy test vda /images/x 5M --bytes
      blockcopy test vda x --async --timeout 3 --granularity q
      blockcopy test vda x y z
      blockjob
      blockjob nosuch vda --abort 5
      blockjob nosuch vda x
      blockjob test
      blockjob test ''
      blockjob test vda
      blockjob test vda --abort
      blockjob test vda --abort --info
      blockjob test vda --abort 5
      blockjob test vda --async
      blockjob test vda --async 5
      blockjob test vda --bytes
      blockjob test vda --bytes --abort
      blockjob test vda --bytes --raw
      blockjob test vda --bytes 5M
      blockjob test vda --info
      blockjob test vda --info --bytes
      blockjob test vda --info --raw
      blockjob test vda --info 5
      blockjob test vda --pivot
      blockjob test vda --pivot --abort
      blockjob test vda --pivot --async
      blockjob test vda --raw
      blockjob test vda --raw --abort
      blockjob test vda --raw 5
      blockjob test vda 0
      blockjob test vda 5
      blockjob test vda 5M
      blockjob test vda x
      blockpull
      blockpull test
      blockpull test vda
      blockpull test vda --async
      blockpull test vda --base ''
      blockpull test vda --base b --bytes 1
      blockpull test vda --bytes
      blockpull test vda --keep-relative
      blockpull test vda --timeout 0
      blockpull test vda 1 base
      blockpull test vda 1M --bytes
      blockpull test vda x
      blockresize
      blockresize nosuch vda x
      blockresize test '' 5
      blockresize test vda
      blockresize test vda -1
      blockresize test vda 1000b
      blockresize test vda 1023
      blockresize test vda 18446744073709551615
      blockresize test vda 1b
      blockresize test vda 5
      blockresize test vda 5M
      blockresize test vda 5Q
      blockresize test vda 9999999999999999
      blockresize test vda 99999999999999999
      blockresize test vda 99999999999999999999
      blockresize test vda 9E
      blockresize test vda x
      blockcommit nosuch vda --async
      blockcommit nosuch '' x
      blockcommit nosuch vda --timeout x --async
      blockcommit test '' --base ''
      blockcommit test vda --top '' x
      blockcommit test '' --async
      blockcommit '' vda --async
      blockcommit test vda 5Q
      blockcommit test vda -1 --bytes
      blockcommit test vda ''
      blockcommit test vda 16E --bytes
      blockcommit test vda 0x10
      blockcommit test vda 18446744073709551615
      blockcommit test vda --verbose
      blockpull test vda --verbose
      blockpull nosuch vda --async
      blockpull nosuch vda x
      blockpull test vda --base '' x
      blockpull test vda --timeout y --async
      blockpull test vda --async --verbose
      blockpull '' vda
      blockcopy nosuch '' /images/x y
      blockcopy test vda x --format '' y
      blockcopy test vda --xml '' --bandwidth y
      blockcopy test vda x --timeout y --granularity z
      blockcopy test vda x --buf-size y --granularity z
      blockcopy test vda x --timeout y --async
      blockcopy test vda --async
      blockcopy test vda --pivot --finish
      blockcopy test vda --verbose --async x
      blockcopy test vda --xml y --format raw --pivot --finish
      blockcopy test vda x --xml y --timeout z
      blockcopy test vda --granularity 4294967296 x
      blockcopy test vda --dest '' --xml ''
      blockcopy '' vda x --granularity z
      blockcopy test vda x --async --print-xml
      blockcopy test vda x --wait --print-xml
      blockjob nosuch '' --info
      blockjob test vda --raw 5 --info --abort
      blockjob test vda --info --raw --abort
      blockjob test vda --bytes --pivot --info 5
      blockjob test vda --bytes --async
      blockjob test vda 5Q --bytes
      blockjob '' vda x
      blockresize nosuch '' x
      blockresize '' vda 5
      blockresize '' '' x
      """#
    ).file("d.xml", "<disk/>\n").file("empty.xml", "")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
