import Testing

/// What is reported about one domain.
@Suite("Differential: domain monitoring", .needsVirsh)
struct MonitorScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      dominfo test
      dominfo 1
      dominfo 6695eb01-f6a4-8304-79aa-97f2502e193f
      dominfo 6695EB01-F6A4-8304-79AA-97F2502E193F
      dominfo +1
      dominfo 01
      dominfo 0
      dominfo 2
      dominfo -1
      dominfo nosuch
      dominfo ''
      dominfo 6695eb01f6a4830479aa97f2502e193f
      dominfo 00000000-0000-0000-0000-000000000000
      destroy test; dominfo test
      suspend test; dominfo test
      define other.xml; dominfo other
      domstate test
      domstate test --reason
      domstate --reason test
      domstate nosuch
      suspend test; domstate test --reason; resume test; domstate test --reason
      destroy test; domstate test; domstate test --reason
      shutdown test; domstate test --reason
      domid test
      domid 1
      domid nosuch
      destroy test; domid test
      domid ''
      domid 6695eb01-f6a4-8304-79aa-97f2502e193f
      domname 1 2
      domname 1
      domname test
      domname 6695eb01-f6a4-8304-79aa-97f2502e193f
      domname 9
      domuuid test
      domuuid 1
      domuuid 6695eb01-f6a4-8304-79aa-97f2502e193f
      domuuid nosuch
      domblklist test
      domblklist test --inactive
      domblklist test --details
      domblklist nosuch
      destroy test; domblklist test --details
      domblkinfo test vda
      domblkinfo test vda --human
      domblkinfo test --device vda
      domblkinfo test --all
      domblkinfo test --all --human
      domblkinfo test --all vda
      domblkinfo test
      domblkinfo test nosuch
      domblkinfo test /guest/diskimage1
      domblkinfo nosuch vda
      destroy test; domblkinfo test vda
      domblkinfo test ''
      domblkinfo test --human
      domblkinfo test --all --device ''
      domblkinfo nosuch
      domblkinfo nosuch --all vda
      domiflist test
      domiflist test --inactive
      domiflist nosuch
      domifaddr test
      domifaddr test --full
      domifaddr test --source lease
      domifaddr test --source agent
      domifaddr test --source arp
      domifaddr test --source nosuch
      domifaddr test testnet0
      domifaddr test --interface testnet0
      domifaddr test nosuch
      domifaddr test --full testnet0
      domifaddr nosuch
      destroy test; domifaddr test
      domifaddr test --source ''
      domifaddr nosuch --source nosuch
      domifaddr test testnet0 --source agent --full
      dommemstat test
      dommemstat test --live
      dommemstat test --config
      dommemstat test --current
      dommemstat test --period 5
      dommemstat test --period 5 --live
      dommemstat test --period x
      dommemstat test --period -1
      dommemstat test --live --current
      dommemstat test --config --current
      dommemstat nosuch
      destroy test; dommemstat test
      dommemstat nosuch --period x
      dommemstat test --period x --live --current
      dommemstat test --period 99999999999
      dommemstat test --period 0
      dommemstat test --period 5 --config
      dommemstat test 5
      destroy test; dommemstat test --period 3
      """#
    ).file("other.xml", otherDomain)
    .normalising(.processorTime, .replacing("last_update [0-9]+", by: "last_update TIME"))
    + scripts(
      #"""
      domstats
      domstats test
      domstats 1
      domstats nosuch
      domstats test nosuch
      domstats test test
      domstats --state
      domstats --cpu-total
      domstats --balloon
      domstats --vcpu
      domstats --interface
      domstats --block
      domstats --perf
      domstats --iothread
      domstats --memory
      domstats --dirtyrate
      domstats --state --vcpu
      domstats --raw
      domstats --enforce
      domstats --enforce --block
      domstats --backing
      domstats --nowait
      domstats --list-active
      domstats --list-inactive
      domstats --list-running
      domstats --list-paused
      domstats --list-shutoff
      domstats --list-other
      domstats --list-persistent
      domstats --list-transient
      domstats --list-active --list-inactive
      domstats --list-active test
      domstats --state test
      suspend test; domstats --state
      destroy test; domstats; domstats --list-shutoff
      define other.xml; domstats other
      domstats --nosuch
      domstats ''
      domstats test ''
      domstats --list-inactive test
      """#
    ).file("other.xml", otherDomain).normalising(.processorTime)
    + scripts(
      #"""
      domblklist test
      domblkinfo test --all
      domblkinfo test vda
      domiflist test
      domifaddr test
      domstate test
      domstats test
      """#
    ).globals("-q")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
