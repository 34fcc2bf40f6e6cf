// What the host's CPUs, memory, interfaces and devices are asked about.

extension DataCatalogue {
  static let hostProcessors = [
    DataKey("idleTime", .duration, "time in which a CPU had nothing to do"),
    DataKey("interruptTime", .duration, "CPU time spent on interrupts"),
    DataKey("usedPercent", .number, "part of the time in which a CPU was busy", null: "no time was counted"),
    DataKey("userPercent", .number, "part of the time spent in user mode", null: "no time was counted"),
    DataKey("systemPercent", .number, "part of the time spent in the kernel", null: "no time was counted"),
    DataKey(
      "idlePercent", .number, "part of the time in which there was nothing to do", null: "no time was counted"
    ),
    DataKey(
      "waitPercent", .number, "part of the time spent waiting for input and output",
      null: "no time was counted"),
    DataKey(
      "interruptPercent", .number, "part of the time spent on interrupts", null: "no time was counted"),
    DataKey(
      "comparison", .text,
      "what the host's CPU is beside the one described: it lacks something, has the same, or more",
      words: ["incompatible", "identical", "superset"]),
  ]

  static let hostMemory = [
    DataKey("buffers", .size, "memory of the host that holds metadata of file systems"),
    DataKey("cached", .size, "memory of the host that caches files"),
    DataKey("freePages", .number, "number of pages of memory that are free"),
    DataKey(
      "added", .truth, "whether pages came to those that a pool had; false where it was made that large"),
    DataKey("shmPagesToScan", .number, "pages that the host looks at before it rests, for equal ones"),
    DataKey("shmSleep", .duration, "how long the host rests before it looks for equal pages again"),
    DataKey("shmPagesShared", .number, "pages that stand for several equal ones"),
    DataKey("shmPagesSharing", .number, "pages that others stand for"),
    DataKey("shmPagesUnshared", .number, "pages that are like no other, and looked at again and again"),
    DataKey("shmPagesVolatile", .number, "pages that change too fast to be shared"),
    DataKey("shmFullScans", .number, "how often all memory was looked through"),
    DataKey("shmMergeAcrossNodes", .truth, "whether equal pages of different NUMA cells are shared"),
  ]

  static let hostDevices = [
    DataKey("started", .truth, "whether it was started, too"),
    DataKey("sleep", .text, "how deep the host sleeps", words: ["mem", "disk", "hybrid"]),
    DataKey("pdh", .text, "key by which secrets are exchanged with the host's secure processor"),
    DataKey("certChain", .text, "certificates of that key"),
    DataKey("firstCpuId", .text, "identity of the host's first CPU"),
    DataKey("cbitpos", .number, "bit of an address that says that memory is encrypted"),
    DataKey("reducedPhysBits", .number, "bits of addresses that encryption takes"),
    DataKey("maxGuests", .number, "most guests with encrypted memory that there may be"),
    DataKey("maxEsGuests", .number, "most guests with encrypted registers that there may be"),
  ]
}
