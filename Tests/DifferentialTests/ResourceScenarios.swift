import Testing

/// Memory, processors and scheduling.
@Suite("Differential: resources of a domain", .needsVirsh)
struct ResourceScenarios {
  static let scenarios: [Scenario] =
    (scripts(
      #"""
      setmem test 1G; dominfo test
      setmem test 1048576; dominfo test
      setmem test 1GiB; dominfo test
      setmem test 1GB; dominfo test
      setmem test 1000000b; dominfo test
      setmem test 1048576 --live; dominfo test
      setmem test 1048576 --config; dominfo test
      setmem test 1048576 --current; dominfo test
      setmem test 1048576 --live --config; dominfo test; dumpxml test --inactive --xpath //currentMemory
      setmem test 1048576 --live --current
      setmem test 100G
      setmem test 0
      setmem test --kilobytes 1048576; dominfo test
      setmem test --size 1048576; dominfo test
      setmem nosuch 1G
      setmem test 1K; dominfo test
      setmem test 1KB; dominfo test
      setmem test 10T
      setmem test 10E
      setmem test 10kib
      setmem test 10x
      setmem test 10KiBx
      setmem test ' 10'
      setmem test '10 '
      destroy test; setmem test 1G
      destroy test; setmem test 1G --config; dominfo test
      setmem test
      setmem test x --live --current
      setmem nosuch x
      setmem test -5
      setmem test +5
      setmem test 1e3
      setmem test 0x10
      setmem test 16E
      setmem test 18446744073709551615
      setmem test 1.5G
      setmem test ''
      setvcpus test 1; vcpuinfo test
      setvcpus test 1 --live; vcpuinfo test
      setvcpus test 1 --config; dumpxml test --inactive --xpath //vcpu
      setvcpus test 1 --current
      setvcpus test 1 --live --config
      setvcpus test 1 --live --current
      setvcpus test 8 --maximum
      setvcpus test 8 --maximum --config; dumpxml test --inactive --xpath //vcpu
      setvcpus test 8 --maximum --live
      setvcpus test 1 --guest
      setvcpus test 1 --guest --config
      setvcpus test 1 --hotpluggable
      setvcpus test 1 --hotpluggable --config
      setvcpus test 1 --maximum --guest
      setvcpus test 0
      setvcpus test 3
      setvcpus test 100000
      setvcpus nosuch 1
      setvcpus test --count 1 --live
      setvcpus test
      setvcpus test x
      setvcpus test -5
      setvcpus test 0 --live --current
      setvcpus test 0 --maximum
      setvcpus nosuch 0
      setvcpus nosuch x
      setvcpus test 4294967297
      setvcpus test 2147483648
      setvcpus test 1 --current --config
      setvcpus test 1 --maximum --current
      setvcpus test 1 2
      vcpuinfo test
      vcpuinfo test --pretty
      vcpuinfo nosuch
      destroy test; vcpuinfo test
      destroy test; vcpuinfo test --pretty
      vcpupin test
      vcpupin test --vcpu 0
      vcpupin test 0
      vcpupin test 0 0
      vcpupin test 0 0; vcpupin test; vcpuinfo test
      vcpupin test 0 0,2; vcpupin test
      vcpupin test 0 0-3,^1; vcpupin test
      vcpupin test 0 r; vcpupin test
      vcpupin test 0 x
      vcpupin test 0 999
      vcpupin test 0 ''
      vcpupin test 9
      vcpupin test 9 0
      vcpupin test x
      vcpupin test -1
      vcpupin test --cpulist 0
      vcpupin test 0 0 --live; vcpupin test --live
      vcpupin test 0 0 --config; vcpupin test --config
      vcpupin test 0 0 --current
      vcpupin test 0 0 --live --config
      vcpupin test 0 0 --live --current
      vcpupin nosuch
      destroy test; vcpupin test
      vcpupin test 0 1-0
      vcpupin test 0 ,,
      vcpupin test 0 ' 0'; vcpupin test
      vcpupin test 0 '0, 3 - 5 ,'; vcpupin test
      vcpupin test 0 '0 1'
      vcpupin test 0 0,^0
      vcpupin test 0 ^0
      vcpupin test 0 '^ 0'
      vcpupin test 0 0-
      vcpupin test 0 -1
      vcpupin test 0 0-1-2
      vcpupin test 0 0x0
      vcpupin test 0 ,0
      vcpupin test 0 +0
      vcpupin test 0 8
      vcpupin test 0 0-999
      vcpupin test 0 1023
      vcpupin test 0 1024
      vcpupin test 0 4294967296
      vcpupin test 0 ' '
      vcpupin test 0 rest; vcpupin test
      vcpupin test 0 x --live --current
      vcpupin test --live --config
      vcpupin test 9 --config
      vcpupin test 1 7; vcpuinfo test --pretty; vcpuinfo test
      schedinfo test
      schedinfo test --set weight=60; schedinfo test
      schedinfo test weight=60
      schedinfo test --weight 60
      schedinfo test --cap 1
      schedinfo test --set nosuch=1
      schedinfo test --set weight
      schedinfo test --set weight=x
      schedinfo test --set weight=-1
      schedinfo test --live
      schedinfo test --config
      schedinfo test --current
      schedinfo test --live --current
      schedinfo nosuch
      destroy test; schedinfo test
      schedinfo test --weight x
      schedinfo test --weight ''
      schedinfo test --weight -1
      schedinfo test --weight 99999999999
      schedinfo test --weight=5 weight=7
      schedinfo test --set ''
      schedinfo test =3
      schedinfo test weight=
      schedinfo test weight=0x10
      schedinfo test weight=' 6'
      schedinfo test weight=6x
      schedinfo test --weight 3 --set nosuch=1
      schedinfo test --cap 3 --weight x
      schedinfo test nosuch=1 weight
      schedinfo nosuch --weight x
      schedinfo test --weight 60 --current
      schedinfo test --live --config
      schedinfo test --live --config weight=5
      memtune test
      memtune test --hard-limit 1G; memtune test
      memtune test --soft-limit 1000; memtune test
      memtune test --swap-hard-limit 2G; memtune test
      memtune test --hard-limit -1; memtune test
      memtune test --min-guarantee 1G
      memtune test 1000000 2000000 3000000; memtune test
      memtune test --hard-limit x
      memtune test --hard-limit 10Z
      memtune test --hard-limit 99999999999999999999
      memtune test --hard-limit 0; memtune test
      memtune test --live
      memtune test --config
      memtune test --current
      memtune test --config --hard-limit 1G; memtune test --config
      memtune test --live --current
      memtune nosuch
      destroy test; memtune test
      memtune test --hard-limit -2
      memtune test --hard-limit -1x; memtune test
      memtune test --hard-limit ' -1'
      memtune test --hard-limit ''
      memtune test --hard-limit -
      memtune test --hard-limit -x
      memtune test --hard-limit -0; memtune test
      memtune test --hard-limit -01; memtune test
      memtune test --hard-limit -99999999999999999999
      memtune test --hard-limit +5; memtune test
      memtune test --hard-limit 16E
      memtune test --hard-limit 8E
      memtune test --hard-limit 5x --soft-limit y
      memtune test --hard-limit 1023b; memtune test
      memtune test --hard-limit 9007199254740991; memtune test
      memtune nosuch --hard-limit x
      memtune test --hard-limit x --live --current
      """#)
    + words("vcpupin test 0 '0\n,\u{c}1'; vcpupin test") + words("vcpupin test 0 '\u{b}0'"))
    .normalising(.processorTime, .replacing("CPU: +[0-9]+", by: "CPU: N"))

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
