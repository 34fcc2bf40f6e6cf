import Testing

/// Memory, NUMA, block I/O and counters of a domain.
@Suite("Differential: tuning of a domain", .needsVirsh)
struct TuningScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      setmaxmem test 1G; dominfo test
      setmaxmem test 4G
      setmaxmem test 4G --config; dominfo test
      setmaxmem test 4G --live
      setmaxmem test 4G --current
      setmaxmem test 4G --live --current
      setmaxmem test 0
      setmaxmem test x
      setmaxmem nosuch 1G
      setmaxmem nosuch x
      setmaxmem test ''
      setmaxmem test
      destroy test; setmaxmem test 16G; dominfo test
      destroy test; setmaxmem test 16G --config; dominfo test
      destroy test; setmaxmem test 16G --live; dominfo test
      destroy test; setmaxmem test 16G --current; dominfo test
      setmaxmem test --kilobytes 5000
      numatune test
      numatune test --config
      numatune test --live
      numatune test --live --current
      numatune test --mode strict
      numatune test --mode strict --nodeset 0; numatune test
      numatune test strict 0
      numatune test nosuch
      numatune test 5
      numatune test 0
      numatune test 99
      numatune test -1
      numatune test '' ''
      numatune test --mode ''
      numatune test --nodeset ''
      numatune test --nodeset 0-1
      numatune test interleave
      numatune test preferred
      numatune test restrictive
      destroy test; numatune test
      destroy test; numatune test --live
      destroy test; numatune test strict
      blkiotune test
      blkiotune test --config
      blkiotune test --live
      blkiotune test --live --current
      blkiotune test 500
      blkiotune test --weight 5
      blkiotune test --weight x
      blkiotune test --weight -1
      blkiotune test --weight 0
      blkiotune test --weight ''
      blkiotune test --device-weights /dev/sda,500
      blkiotune test --device-weights /dev/sda
      blkiotune test --device-weights ''
      blkiotune test --device-read-iops-sec /dev/sda,5
      blkiotune test --weight 99999999999
      destroy test; blkiotune test
      destroy test; blkiotune test --config
      perf test
      perf test --enable cmt
      perf test --disable cmt
      perf test --enable ''
      perf test --enable nosuch
      perf test --live --current
      perf test --config
      destroy test; perf test
      destroy test; perf test --live
      destroy test; perf test --enable cmt --config
      domsetlaunchsecstate test
      domsetlaunchsecstate test --secret x
      domsetlaunchsecstate test --secrethdr x
      domsetlaunchsecstate test --secrethdr /nosuch --secret /nosuch
      domsetlaunchsecstate test --secrethdr words --secret words
      domsetlaunchsecstate test --secrethdr words --secret /nosuch
      domsetlaunchsecstate test --secrethdr words --secret words --set-address 5
      domsetlaunchsecstate test --secrethdr words --secret words --set-address x
      domsetlaunchsecstate test --secrethdr words --secret words --set-address -1
      domsetlaunchsecstate test --secrethdr '' --secret words
      domsetlaunchsecstate test --secrethdr words --secret ''
      domsetlaunchsecstate nosuch --secrethdr words
      domsetlaunchsecstate test words
      domsetlaunchsecstate test --set-address 5
      domsetlaunchsecstate test --secret words --set-address x
      domlaunchsecinfo test
      domlaunchsecinfo nosuch
      destroy test; domlaunchsecinfo test
      blkiotune test --weight x --device-weights ''
      blkiotune test --device-weights '' --device-read-bytes-sec ''
      blkiotune test --weight 0 --device-weights ''
      blkiotune nosuch --weight x
      blkiotune test --weight 500 --device-weights '' --config; dumpxml test --inactive --xpath //blkiotune
      numatune nosuch --mode ''
      numatune test --mode nosuch --nodeset ''
      numatune test --mode ' 1' --nodeset 0
      numatune test --mode 0x1 --nodeset 0
      numatune test --mode STRICT --nodeset 0
      numatune test --mode 2147483648 --nodeset 0
      numatune test --mode 4294967296 --nodeset 0
      numatune test --mode +1 --nodeset 0
      numatune test --nodeset x
      numatune test --nodeset 0,^0
      perf test --enable '' --disable ''
      perf nosuch --enable ''
      perf test --disable '' --enable nosuch
      perf test --enable ','
      perf test --enable cmt, --disable ,cmt
      perf test --enable 'cmt,,mbmt'
      perf test --enable 'cmt mbmt'
      perf test --enable cmt,mbmt --disable cpu_clock; perf test
      domsetlaunchsecstate nosuch --secrethdr ''
      domsetlaunchsecstate test --secret ''
      domsetlaunchsecstate test --secrethdr '' --secret ''
      setmaxmem test 4G --config --live
      destroy test; setmaxmem test 4G --config --live; dominfo test
      destroy test; setmaxmem test 1G; dumpxml test --xpath '//memory|//currentMemory'
      destroy test; setmaxmem test 16E
      numatune test --mode 010 --nodeset 0
      numatune test --mode 08 --nodeset 0
      numatune test --mode '1 ' --nodeset 0
      numatune test --mode '-0x1' --nodeset 0
      numatune test --mode 0x --nodeset 0
      numatune test --mode 0 --nodeset 0; numatune test
      numatune test --mode 3 --nodeset 0-3,^2; numatune test
      setmaxmem test 1K
      destroy test; setmaxmem test 1; dumpxml test --xpath //memory
      """#
    ).file("words", "some words\n").normalising(.processorTime)
    + scripts(
      """
      perf test --enable cmt
      perf test
      numatune test
      """
    ).globals("-q")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}

/// Virtual CPUs, threads, and where they run.
@Suite("Differential: processors of a domain", .needsVirsh)
struct ProcessorScenarios {
  static let scenarios: [Scenario] =
    scripts(
      #"""
      setvcpu test 0
      setvcpu test 0 --enable
      setvcpu test 0 --disable
      setvcpu test 0 --enable --disable
      setvcpu test 0 --enable --live --config
      setvcpu test 0 --enable --live --current
      setvcpu test x --enable
      setvcpu test '' --enable
      setvcpu test
      guestvcpus test
      guestvcpus test 0
      guestvcpus test --enable
      guestvcpus test --enable --disable
      guestvcpus test 0 --enable
      guestvcpus test 0 --disable
      guestvcpus test '' --disable
      guestvcpus test 0 --enable --disable
      guestvcpus test --cpulist 0
      destroy test; guestvcpus test
      destroy test; guestvcpus test 0 --enable
      vcpucount test
      vcpucount test --maximum
      vcpucount test --active
      vcpucount test --maximum --active
      vcpucount test --maximum --live
      vcpucount test --active --live
      vcpucount test --active --config
      vcpucount test --maximum --config
      vcpucount test --maximum --current
      vcpucount test --active --current
      vcpucount test --live
      vcpucount test --config
      vcpucount test --current
      vcpucount test --guest
      vcpucount test --guest --active
      vcpucount test --guest --live
      vcpucount test --guest --config
      vcpucount test --guest --maximum
      vcpucount test --guest --active --live
      vcpucount test --guest --active --current
      vcpucount test --guest --active --config
      vcpucount test --guest --maximum --config
      vcpucount test --live --config
      vcpucount test --live --current
      vcpucount test --active --live --config
      vcpucount test --active --maximum --live
      vcpucount nosuch --active --maximum --live
      vcpucount test --live --config --guest
      destroy test; vcpucount test
      destroy test; vcpucount test --live --active
      destroy test; vcpucount test --active --current
      destroy test; vcpucount test --guest --active
      emulatorpin test
      emulatorpin test 0
      emulatorpin test 0; emulatorpin test
      emulatorpin test 0 --config; emulatorpin test --config
      emulatorpin test 0 --live; emulatorpin test --live
      emulatorpin test 0 --current
      emulatorpin test 0 --live --config; dumpxml test --inactive
      emulatorpin test --live --config
      emulatorpin test --live --current
      emulatorpin test x
      emulatorpin test ''
      emulatorpin test r; emulatorpin test
      emulatorpin test 99
      emulatorpin test 0,^0
      destroy test; emulatorpin test
      destroy test; emulatorpin test 0
      destroy test; emulatorpin test 0 --config; emulatorpin test
      destroy test; emulatorpin test 0 --live
      emulatorpin nosuch
      emulatorpin nosuch x
      emulatorpin test --cpulist x --live --current
      iothreadinfo test
      iothreadinfo test --config
      iothreadinfo test --live
      iothreadinfo test --live --config
      iothreadinfo test --live --current
      iothreadinfo test --config --current
      destroy test; iothreadinfo test
      destroy test; iothreadinfo test --live
      iothreadinfo nosuch
      iothreadpin test 1 0
      iothreadpin test 1 0 --config
      iothreadpin test 0 0
      iothreadpin test x 0
      iothreadpin test 1 x
      iothreadpin test 1 ''
      iothreadpin test 1
      iothreadpin test
      iothreadpin test -1 0
      iothreadpin test 1 99
      iothreadpin nosuch x y
      iothreadpin test 2 0; iothreadinfo test
      iothreadpin test 2 0,2; iothreadinfo test
      iothreadpin test 2 r; iothreadinfo test
      iothreadpin test 1 0 --live --current
      iothreadadd test 5
      iothreadadd test 5; iothreadinfo test
      iothreadadd test 2
      iothreadadd test 5 --config; iothreadinfo test --config
      iothreadadd test 5 --live; iothreadinfo test
      iothreadadd test 5 --live --config; dumpxml test --inactive
      iothreadadd test 0
      iothreadadd test x
      iothreadadd test ''
      iothreadadd test -1
      iothreadadd test
      iothreadadd nosuch 0
      iothreadadd nosuch x
      iothreadadd test 5 --live --current
      destroy test; iothreadadd test 5; iothreadinfo test
      destroy test; iothreadadd test 5 --live; iothreadinfo test
      iothreadset test 2
      iothreadset test 2 --poll-max-ns 5
      iothreadset test 2 --poll-max-ns 32768 --poll-grow 2 --poll-shrink 2
      iothreadset test 2 --poll-max-ns x
      iothreadset test 2 --poll-max-ns -1
      iothreadset test 2 --poll-grow x
      iothreadset test 2 --poll-shrink -5
      iothreadset test 2 --thread-pool-min 3 --thread-pool-max 5
      iothreadset test 2 --thread-pool-min x
      iothreadset test 2 --thread-pool-min -1
      iothreadset test 2 --thread-pool-max 99999999999
      iothreadset test 2 --poll-max-ns ''
      iothreadset test 0
      iothreadset test 0 --poll-max-ns 5
      iothreadset test x
      iothreadset test
      iothreadset nosuch 0
      iothreadset test 5 --poll-max-ns 5
      iothreadset test 2 5 6 7 8 9
      iothreadset test 2 --poll-grow 5 --config
      iothreadset test 2 --poll-grow 5 --live --current
      iothreadset test 2 --poll-max-ns 18446744073709551615
      iothreadset test 2 --poll-max-ns 99999999999
      iothreadset test 2 --poll-grow 4294967295
      iothreadset test 2 --poll-grow 4294967296
      iothreaddel test 2
      iothreaddel test 2; iothreadinfo test
      iothreaddel test 9
      iothreaddel test 0
      iothreaddel test x
      iothreaddel test
      iothreaddel test 2 --config
      iothreaddel test 2 --live
      iothreaddel test 2 --live --config
      iothreaddel test 2 --live --current
      destroy test; iothreaddel test 2
      cpu-stats test
      cpu-stats test --total
      cpu-stats test --start 0
      cpu-stats test --start 1
      cpu-stats test --start 99
      cpu-stats test --start -1
      cpu-stats test --start x
      cpu-stats test --count 1
      cpu-stats test --count 0
      cpu-stats test --count -1
      cpu-stats test --count x
      cpu-stats test --count 99
      cpu-stats test --start 1 --count 1 --total
      cpu-stats test --start 4294967296
      cpu-stats test 0 1
      destroy test; cpu-stats test
      cpu-stats nosuch
      cpu-stats nosuch --start x
      setvcpu nosuch '' --enable
      setvcpu test ''
      setvcpu test '' --enable --disable
      setvcpu nosuch 0
      guestvcpus nosuch '' --enable
      guestvcpus nosuch 0
      guestvcpus test ''
      iothreadset test 0 --poll-max-ns x
      iothreadset test 5 --poll-max-ns x --poll-grow y
      iothreadset test 5 --thread-pool-min -2
      iothreadset test -1 --poll-grow 1
      iothreadset test 4294967296
      iothreadadd test 2147483648
      iothreadadd test 2147483647
      iothreadadd test 5; iothreadset test 5 --poll-max-ns 7 --poll-grow 3; domstats test --iothread
      iothreadadd test 5; iothreadset test 5 --thread-pool-min -1
      iothreadadd test 5; iothreadset test 5 --thread-pool-min 3
      iothreadadd test 5; iothreadpin test 5 0,2; iothreadinfo test
      iothreadadd test 5; iothreadpin test 5 r; iothreadinfo test
      iothreadadd test 5; iothreadpin test 5 0 --config --live; iothreadinfo test
      iothreadadd test 5; iothreaddel test 5; iothreadinfo test
      iothreadadd test 5; iothreaddel test 5 --current; iothreadinfo test
      iothreadpin nosuch 1 ''
      iothreadpin test x ''
      iothreadpin test 1 0 extra
      cpu-stats test --start -1 --count x
      cpu-stats test --count -1 --start x
      cpu-stats nosuch --count -1
      vcpucount nosuch --guest --config
      vcpucount test --guest --live --current
      vcpucount test --maximum --active --guest
      vcpucount test --maximum --current --config
      vcpucount test --active --live --current --config
      vcpucount test --active --current --live
      vcpucount test --current --config
      emulatorpin test --cpulist 0 --live --config
      setvcpu test 0 --enable --disable --live --current
      setvcpu test 0 --live --current
      guestvcpus test --disable
      guestvcpus test '' --enable --disable
      """#
    ).normalising(.processorTime)
    + scripts(
      """
      iothreadinfo test
      iothreadadd test 5; iothreadinfo test
      emulatorpin test
      cpu-stats test 0 99
      vcpucount test
      """
    ).globals("-q")

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
