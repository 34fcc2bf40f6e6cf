// What domains are tuned by, and what becomes of them in their lives.

extension DataCatalogue {
  static let resources = [
    DataKey("numaMode", .text, "how the NUMA nodes are used: strict, preferred, interleave, restrictive"),
    DataKey("numaNodeset", .numbers, "NUMA nodes of the host that memory comes from", null: "any"),
    DataKey(
      "blockDevices", .objects, "shares and limits of the host's block devices",
      of: ["path", "weight?", "readIopsSec?", "writeIopsSec?", "readBytesSec?", "writeBytesSec?"]),
    DataKey("enabled", .truth, "whether virtual CPUs are to be used"),
    DataKey("onlineVcpus", .numbers, "virtual CPUs that the guest uses"),
    DataKey("offlinableVcpus", .numbers, "virtual CPUs that the guest can do without"),
    DataKey("running", .object, "numbers of the running domain", of: ["vcpus", "maxVcpus"]),
    DataKey("defined", .object, "numbers of the definition", of: ["vcpus", "maxVcpus"]),
    DataKey("pollWeight", .number, "how much the last event counts for the time to poll"),
    DataKey("threadPoolMin", .number, "fewest threads that work for an I/O thread", null: "the standard"),
    DataKey("threadPoolMax", .number, "most threads that work for an I/O thread", null: "the standard"),
    DataKey(
      "hostCpus", .objects, "CPU time by CPU of the host",
      of: ["cpu", "cpuTime?", "vcpuTime?", "userTime?", "systemTime?"]),
    DataKey("vcpuTime", .duration, "CPU time used by virtual CPUs"),
    DataKey("sevMeasurement", .text, "measurement of a guest with launch security"),
    DataKey("sevApiMajor", .number, "version of the host's SEV firmware, first part"),
    DataKey("sevApiMinor", .number, "version of the host's SEV firmware, second part"),
    DataKey("sevBuildId", .number, "build of the host's SEV firmware"),
    DataKey("sevPolicy", .number, "policy of a guest with SEV, as bits"),
    DataKey("sevSnpPolicy", .number, "policy of a guest with SEV-SNP, as bits"),
  ]

  static let lives = [
    DataKey("oldName", .text, "name before"),
    DataKey("suspendTarget", .text, "where a sleeping system keeps its memory: mem, disk, hybrid"),
    DataKey("duration", .duration, "how long something lasts", null: "until something wakes it"),
    DataKey("process", .number, "number of a process in a container"),
    DataKey("signal", .text, "name or number of a signal"),
    DataKey("display", .text, "what a viewer is called with to reach a guest's screen"),
    DataKey("port", .number, "TCP port", null: "none"),
    DataKey("tlsPort", .number, "TCP port of encrypted connections", null: "none"),
    DataKey("socket", .text, "path of a socket on the host", null: "none"),
    DataKey("configuration", .text, "configuration in a hypervisor's own format"),
    DataKey("descriptors", .numbers, "numbers of open files"),
    DataKey("condition", .text, "what was waited for"),
  ]
}
