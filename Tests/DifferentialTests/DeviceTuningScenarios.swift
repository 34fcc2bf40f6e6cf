import Testing

/// Limits and counters of disks and interfaces.
@Suite("Differential: limits and counters of devices", .needsVirsh)
struct DeviceTuningScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      domblkstat test vda
      domblkstat test vda --human
      domblkstat test --device vda
      domblkstat test /guest/diskimage1
      domblkstat test
      domblkstat test --human
      domblkstat test ''
      domblkstat test nosuch
      domblkstat 1 nosuch
      domifstat 1 nosuch
      dompmsuspend 1 mem
      dompmwakeup ' 1'
      domblkstat nosuch vda
      domblkstat nosuch
      domblkstat
      destroy test; domblkstat test vda
      destroy test; domblkstat test
      domifstat test testnet0
      domifstat test aa:bb:cc:dd:ee:ff
      domifstat test AA:bb:cc:dd:ee:ff
      domifstat test nosuch
      domifstat test ''
      domifstat nosuch ''
      domifstat nosuch x
      domifstat test
      destroy test; domifstat test testnet0
      """#
    ).normalising(.replacing("[0-9]{6,}", by: "N"))
    + scripts(
      #"""
      domcontrol test
      domcontrol nosuch
      domcontrol ''
      domcontrol
      destroy test; domcontrol test
      domblkerror test
      domblkerror nosuch
      domblkerror
      destroy test; domblkerror test
      domblkthreshold test vda 1
      domblkthreshold test vda 1MiB
      domblkthreshold test vda x
      domblkthreshold test vda -1
      domblkthreshold test vda 1Z
      domblkthreshold test vda ''
      domblkthreshold test vda
      domblkthreshold test '' x
      domblkthreshold nosuch '' x
      domblkthreshold nosuch vda x
      domblkthreshold '' vda 1
      domblkthreshold nosuch vda 1
      domblkthreshold test vda 18446744073709551616
      domblkthreshold test --dev vda --threshold 5
      domif-getlink test testnet0
      domif-getlink test aa:bb:cc:dd:ee:ff
      domif-getlink test AA:bb:cc:dd:ee:ff
      domif-getlink test testnet0 --config
      domif-getlink test testnet0 --persistent
      domif-getlink test nosuch
      domif-getlink test 52:54:00:00:01:0A
      domif-getlink test ''
      domif-getlink nosuch ''
      domif-getlink '' ''
      domif-getlink nosuch x
      domif-getlink test
      domif-setlink test testnet0 up
      domif-setlink test testnet0 up --print-xml
      domif-setlink test AA:bb:cc:dd:ee:ff down --print-xml
      domif-setlink test testnet0 down --config
      domif-setlink test testnet0 down --persistent --print-xml
      domif-setlink test testnet0 UP
      domif-setlink test testnet0 ''
      domif-setlink test '' ''
      domif-setlink test nosuch nosuch
      domif-setlink test nosuch up
      domif-setlink nosuch nosuch nosuch
      domif-setlink nosuch '' ''
      domif-setlink test testnet0
      domiftune test testnet0
      domiftune test testnet0 --config
      domiftune test testnet0 --live
      domiftune test testnet0 --current
      domiftune test testnet0 --live --config
      domiftune test testnet0 --live --current
      domiftune test testnet0 --config --current
      domiftune test aa:bb:cc:dd:ee:ff
      domiftune test nosuch
      domiftune test ''
      domiftune nosuch ''
      domiftune nosuch x --inbound x
      domiftune test nosuch --inbound x
      domiftune test nosuch --inbound 1
      domiftune test
      domiftune test testnet0 --inbound 1,2,3,4 --outbound 5,6,7; domiftune test testnet0; domiftune test testnet0 --config
      domiftune test testnet0 --inbound 1,2,3,4 --outbound 5,6,7,8; domiftune test testnet0
      domiftune test testnet0 --inbound 1,2,3 --config; domiftune test testnet0; domiftune test testnet0 --config
      domiftune test testnet0 --inbound 1,2,3 --live --config; domiftune test testnet0; domiftune test testnet0 --config
      domiftune test testnet0 --inbound 1; domiftune test testnet0 --inbound 0; domiftune test testnet0
      domiftune test testnet0 5 6,7; domiftune test testnet0
      domiftune test testnet0 --inbound ,6,7,8; domiftune test testnet0
      domiftune test testnet0 --inbound 0,0,0,7; domiftune test testnet0
      domiftune test testnet0 --inbound 5,0,9; domiftune test testnet0
      domiftune test testnet0 --inbound 0,1
      domiftune test testnet0 --inbound ,1
      domiftune test testnet0 --inbound ,1 --outbound 4294967296
      domiftune test testnet0 --inbound x --outbound 4294967296
      domiftune test testnet0 --inbound 4294967296 --outbound 4294967296
      domiftune test testnet0 --inbound 1,4294967296
      domiftune test testnet0 --inbound 1,1,4294967296
      domiftune test testnet0 --inbound 4294967295; domiftune test testnet0
      domiftune test testnet0 --inbound 99999999999999999999
      domiftune test testnet0 --inbound 1,2,3,4,5
      domiftune test testnet0 --outbound 0,1
      domiftune test testnet0 --outbound 0,1,,9
      domiftune test testnet0 --outbound 0,,,9
      domiftune test testnet0 --outbound 4294967296,,,9
      domiftune test testnet0 --outbound 1,x --inbound 4294967296
      domiftune test testnet0 --outbound '' --inbound ''
      domiftune test testnet0 --outbound '' --inbound x
      blkdeviotune test vda
      blkdeviotune test vda --config
      blkdeviotune test vda --live
      blkdeviotune test vda --current
      blkdeviotune test vda --live --config
      blkdeviotune test vda --live --current
      blkdeviotune test vda --config --current
      blkdeviotune test nosuch
      blkdeviotune test ''
      blkdeviotune nosuch ''
      blkdeviotune nosuch vda --total-bytes-sec x
      blkdeviotune test '' --total-bytes-sec x
      blkdeviotune test nosuch --total-bytes-sec x
      blkdeviotune test vda --total-bytes-sec 1
      blkdeviotune test vda --total-bytes-sec -1
      blkdeviotune test vda --total-bytes-sec ''
      blkdeviotune test vda --total-bytes-sec 1Z
      blkdeviotune test vda --total-bytes-sec 99999999999999999999
      blkdeviotune test vda --total-bytes-sec 1MB --total-bytes-sec-max 2M; blkdeviotune test vda
      blkdeviotune test vda --total_bytes_sec 1MB --total_bytes_sec_max 2M --config; blkdeviotune test vda --config
      blkdeviotune test vda --total-bytes-sec 1MB --read-bytes-sec 1MB
      blkdeviotune test vda --read-bytes-sec 5K --read-bytes-sec-max 6K --write-bytes-sec 6KB --write-bytes-sec-max 7KB; blkdeviotune test vda
      blkdeviotune test vda --total-iops-sec 100 --total-iops-sec-max 1000 --total-iops-sec-max-length 5 --size-iops-sec 4096; blkdeviotune test vda
      blkdeviotune test vda --read-iops-sec 1 --read-iops-sec-max 2 --write-iops-sec 3 --write-iops-sec-max 4 --live --config; blkdeviotune test vda
      blkdeviotune test vda --total-bytes-sec-max-length 5; blkdeviotune test vda
      blkdeviotune test vda --group-name drives; blkdeviotune test vda
      blkdeviotune test vda --group-name 'a b'; blkdeviotune test vda
      blkdeviotune test vda --group-name ''
      blkdeviotune test vda --group-name '' --total-bytes-sec 1
      blkdeviotune test vda --group-name '' --total-bytes-sec-max-length x
      blkdeviotune test vda --total-iops-sec 5K
      blkdeviotune test vda --total-iops-sec -1
      blkdeviotune test vda --total-iops-sec ''
      blkdeviotune test vda --total-iops-sec +7 --total-iops-sec-max ' 8'; blkdeviotune test vda
      blkdeviotune test vda --size-iops-sec 1K
      blkdeviotune test vda --total-bytes-sec x --total-iops-sec y
      blkdeviotune test vda --total-iops-sec y --total-bytes-sec-max x
      blkdeviotune test vda --read-iops-sec-max x --size-iops-sec x
      blkdeviotune test vda --total-iops-sec-max x --read-iops-sec x
      blkdeviotune test vda --total-bytes-sec-max-length x --size-iops-sec x
      blkdeviotune test vda --write-iops-sec-max-length x --read-iops-sec-max-length x --total-iops-sec-max-length x
      blkdeviotune test vda 0 2 3
      blkdeviotune test vda 1 2 3
      blkdeviotune test vda 0 2 3 0 0 0 0 4 5; blkdeviotune test vda
      blkdeviotune test
      destroy test; blkdeviotune test vda --live
      destroy test; blkdeviotune test vda --total-bytes-sec 1 --live
      dommemstat test --period 5
      dommemstat test --period 5 --config
      dommemstat test --period 5 --live --config
      dommemstat test --period x
      dommemstat test --period -1
      dommemstat test --period 5 --live --current
      dommemstat test 5
      """#
    )
    + scripts(
      #"""
      domblkerror test
      domcontrol test
      domif-getlink test testnet0
      domiftune test testnet0
      blkdeviotune test vda
      domiftune test testnet0 --inbound 1
      attach-interface test network default --print-xml
      """#
    ).globals("-q")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
