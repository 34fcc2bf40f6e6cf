// Devices, counters and statistics.

extension DataCatalogue {
  static let times = [
    DataKey("time", .duration, "time that requests took"),
    DataKey("creationTime", .moment, "when it was made", null: "not known"),
    DataKey("lastUpdate", .moment, "when the guest last reported", null: "it never has"),
    DataKey(
      "period", .duration, "how often the guest's balloon driver reports, or how long a measurement takes"),
  ]

  static let processors = [
    DataKey("vcpus", .number, "number of virtual CPUs", null: "not known, or there is no such domain"),
    DataKey(
      "maxVcpus", .number, "most virtual CPUs that there may be",
      null: "not known, or there is no such domain"),
    DataKey("vcpu", .number, "number of a virtual CPU, from 0"),
    DataKey("cpu", .number, "number of a CPU of the host", null: "it runs on none"),
    DataKey("affinity", .numbers, "CPUs of the host on which it may run"),
    DataKey("cpuTime", .duration, "CPU time used", null: "not known"),
    DataKey("userTime", .duration, "CPU time used in user mode"),
    DataKey("systemTime", .duration, "CPU time used in the kernel"),
    DataKey("waitTime", .duration, "time spent waiting for input and output"),
    DataKey("delayTime", .duration, "time spent waiting for a CPU of the host"),
    DataKey("halted", .truth, "whether a virtual CPU has nothing to do"),
    DataKey("vcpuNumbers", .numbers, "numbers of virtual CPUs"),
    DataKey("cpuModel", .text, "model of the CPUs", null: "not known"),
    DataKey("architecture", .text, "architecture of the CPUs: x86_64, aarch64, ...", null: "not known"),
    DataKey("cpuFrequency", .frequency, "frequency of the CPUs", null: "not known"),
    DataKey("cpus", .number, "number of the host's CPUs that can be used"),
    DataKey("presentCpus", .number, "number of the host's CPUs, offline ones included"),
    DataKey("onlineCpuCount", .number, "number of the host's CPUs that are online"),
    DataKey("onlineCpus", .numbers, "CPUs of the host that are online"),
    DataKey("sockets", .number, "CPU sockets of a NUMA cell"),
    DataKey("coresPerSocket", .number, "cores of a socket"),
    DataKey("threadsPerCore", .number, "threads of a core"),
    DataKey("numaCells", .number, "number of NUMA cells"),
  ]

  static let devices = [
    DataKey("target", .text, "name of a disk in the guest, such as vda", null: "it has none"),
    DataKey(
      "source", .text, "where a disk's data are, what an interface is connected to, or who knows an address",
      null: "there is none"),
    DataKey("bus", .text, "how a disk is connected: virtio, scsi, ...", null: "not said"),
    DataKey("device", .text, "kind of disk: disk, cdrom, floppy, lun", null: "not said"),
    DataKey("format", .text, "format of a disk's image: raw, qcow2, ...", null: "not said"),
    DataKey("type", .text, "kind of thing", null: "not known, or there is none"),
    DataKey("path", .text, "path on the host", null: "not known"),
    DataKey(
      "interface", .text, "name of a network card on the host's side, or in the guest",
      null: "none yet, or all"),
    DataKey("mac", .text, "MAC address", null: "none"),
    DataKey("model", .text, "model of a network card", null: "not said"),
    DataKey("bridge", .text, "bridge device of the host", null: "none"),
    DataKey("addresses", .objects, "IP addresses", of: ["address", "prefix", "family", "source"]),
    DataKey("address", .text, "IP address or name of a host", null: "none"),
    DataKey("prefix", .number, "length of a network's prefix in bits"),
    DataKey("family", .text, "ipv4, ipv6 or unix", null: "not known"),
    DataKey("alias", .text, "libvirt's name for a device", null: "none, as in most definitions"),
  ]

  static let counters = [
    DataKey("read", .object, "what was read", of: ["requests?", "bytes?", "time?", "errors?"]),
    DataKey("write", .object, "what was written", of: ["requests?", "bytes?", "time?", "errors?"]),
    DataKey("flush", .object, "what was flushed to the medium", of: ["requests?", "time?"]),
    DataKey("receive", .object, "what the guest received", of: ["bytes?", "packets?", "errors?", "drops?"]),
    DataKey("transmit", .object, "what the guest sent", of: ["bytes?", "packets?", "errors?", "drops?"]),
    DataKey("requests", .number, "number of requests"),
    DataKey("packets", .number, "number of packets"),
    DataKey("errors", .number, "number of errors"),
    DataKey("drops", .number, "number of packets dropped"),
  ]

  static let statistics = [
    DataKey(
      "disks", .objects, "disks, or their statistics",
      of: [
        "target?", "source?", "backingIndex?", "read?", "write?", "flush?", "errors?", "allocation?",
        "capacity?", "physical?", "threshold?",
      ]),
    DataKey(
      "interfaces", .objects, "network cards, or their statistics",
      of: ["interface?", "receive?", "transmit?"]),
    DataKey(
      "vcpuStatistics", .objects, "statistics of virtual CPUs",
      of: ["vcpu", "state?", "cpuTime?", "waitTime?", "delayTime?", "halted?", "other?"]),
    DataKey(
      "ioThreads", .objects, "statistics of I/O threads",
      of: ["ioThread", "pollMax?", "pollGrow?", "pollShrink?"]),
    DataKey("ioThread", .number, "number of an I/O thread"),
    DataKey("pollMax", .duration, "longest time to poll"),
    DataKey("pollGrow", .number, "factor by which polling gets longer"),
    DataKey("pollShrink", .number, "factor by which polling gets shorter"),
    DataKey("backingIndex", .number, "place of an image in its chain, as in vda[1]"),
    DataKey("threshold", .size, "bytes written at which an event comes"),
    DataKey(
      "balloon", .object, "what the guest's balloon driver reports",
      of: [
        "swapIn?", "swapOut?", "majorFaults?", "minorFaults?", "unused?", "available?", "usable?",
        "lastUpdate?", "diskCaches?", "hugetlbPageAllocations?", "hugetlbPageFailures?", "rss?",
      ]),
    DataKey("swapIn", .size, "memory read from swap"),
    DataKey("swapOut", .size, "memory written to swap"),
    DataKey("majorFaults", .number, "page faults that took reading"),
    DataKey("minorFaults", .number, "page faults that took no reading"),
    DataKey("unused", .size, "memory that nothing in the guest uses"),
    DataKey("usable", .size, "memory that the guest could use without swapping"),
    DataKey("diskCaches", .size, "memory that the guest can take back from caches"),
    DataKey("hugetlbPageAllocations", .number, "huge pages allocated"),
    DataKey("hugetlbPageFailures", .number, "huge pages that could not be allocated"),
    DataKey("rss", .size, "memory of the host that the domain occupies"),
    DataKey("haltPolling", .object, "time spent polling before a halt", of: ["successTime?", "failTime?"]),
    DataKey("successTime", .duration, "time spent polling that spared a halt"),
    DataKey("failTime", .duration, "time spent polling in vain"),
    DataKey(
      "cacheMonitors", .objects, "monitors of the host's CPU cache", of: ["name?", "vcpuNumbers?", "banks?"]),
    DataKey("banks", .objects, "banks of a CPU cache", of: ["bank?", "bytes?"]),
    DataKey("bank", .number, "number of a bank"),
    DataKey(
      "bandwidthMonitors", .objects, "monitors of memory bandwidth", of: ["name?", "vcpuNumbers?", "nodes?"]),
    DataKey("nodes", .objects, "controllers of memory", of: ["node?", "local?", "total?"]),
    DataKey("node", .number, "number of a controller of memory"),
    DataKey("local", .size, "bytes that went through the own controller"),
    DataKey(
      "dirtyRate", .object, "how fast the guest changes its memory",
      of: ["status?", "startTime?", "period?", "mode?", "rate?", "vcpuRates?"]),
    DataKey("total", .size, "bytes in all: of a job, or through all controllers", null: "there is no job"),
    DataKey("startTime", .duration, "when a measurement began, by the host's clock since its start"),
    DataKey("rate", .rate, "bytes in a second: changed by a guest, or moved by a job"),
    DataKey("mode", .text, "how it is measured"),
    DataKey("vcpuRates", .objects, "the same for each virtual CPU", of: ["vcpu", "rate?"]),
    DataKey("perf", .parameters, "performance events, by libvirt's names"),
    DataKey("other", .parameters, "what this hypervisor alone counts, by its names"),
  ]

  static let tuning = [
    DataKey("scheduler", .text, "name of a scheduler"),
    DataKey(
      "weight", .number, "share of the CPUs, or of block I/O, in relation to others", null: "not set"),
    DataKey("cap", .number, "most of a CPU, in percent"),
    DataKey("cpuShares", .number, "share of the CPUs in relation to others"),
    DataKey("vcpuPeriod", .duration, "time in which the quota of a virtual CPU counts"),
    DataKey("vcpuQuota", .durationLimit, "CPU time of a virtual CPU in its period"),
    DataKey("emulatorPeriod", .duration, "time in which the quota of the emulator counts"),
    DataKey("emulatorQuota", .durationLimit, "CPU time of the emulator in its period"),
    DataKey("globalPeriod", .duration, "time in which the quota of the domain counts"),
    DataKey("globalQuota", .durationLimit, "CPU time of the domain in its period"),
    DataKey("ioThreadPeriod", .duration, "time in which the quota of an I/O thread counts"),
    DataKey("ioThreadQuota", .durationLimit, "CPU time of an I/O thread in its period"),
  ]
}
