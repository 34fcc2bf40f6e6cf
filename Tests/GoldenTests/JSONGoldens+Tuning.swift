/// What domains are tuned by, and what becomes of them.
extension JSONGoldenTests {
  static let tuningCommands: [(String, String)] = [
    ("setmaxmem", "destroy test; setmaxmem test 1G"),
    ("numatune", "numatune test --nodeset 0-1,3; numatune test"),
    ("numatune-set", "numatune test --mode strict --nodeset 0-1,3"), ("blkiotune", "blkiotune test"),
    (
      "blkiotune-set",
      "blkiotune test 500 --device-weights /dev/sda,300,/dev/sdb,400 --device-read-bytes-sec /dev/sdb,1000"
    ),
    ("perf", "perf test"), ("perf-set", "perf test --enable cmt,cpu_clock --disable mbmt"),
    ("vcpucount", "vcpucount test"), ("vcpucount-one", "vcpucount test --maximum --config"),
    ("emulatorpin", "emulatorpin test"), ("emulatorpin-set", "emulatorpin test 0,2"),
    ("iothreadinfo", "iothreadadd test 5; iothreadinfo test"), ("iothreadinfo-none", "iothreadinfo test"),
    ("iothreadadd", "iothreadadd test 5"), ("iothreadpin", "iothreadadd test 5; iothreadpin test 5 0-3"),
    ("iothreadset", "iothreadadd test 5; iothreadset test 5 --poll-max-ns 1500 --poll-grow 2"),
    ("iothreaddel", "iothreadadd test 5; iothreaddel test 5"), ("cpu-stats", "cpu-stats test"),
    ("reset", "reset test"), ("domrename", "destroy test; domrename test new"),
    ("set-lifecycle-action", "set-lifecycle-action test crash preserve"), ("inject-nmi", "inject-nmi test"),
    ("send-process-signal", "send-process-signal test 1 SIGTERM"),
    ("await", "destroy test; await test --condition domain-inactive"),
    ("vncdisplay", "create seen.xml; vncdisplay seen"),
    ("domdisplay", "create seen.xml; domdisplay seen"),
    ("domdisplay-all", "create seen.xml; domdisplay seen --all --include-password"),
  ]
}
