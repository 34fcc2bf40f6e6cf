import CLibvirt

extension Connection {
  /// The host's free memory, in bytes.
  ///
  /// Throws when the driver cannot say. C: virNodeGetFreeMemory.
  public var freeMemory: UInt64 {
    get throws(LibvirtError) {
      try Call.checkNonZero("virNodeGetFreeMemory") { virNodeGetFreeMemory(pointer) }
    }
  }

  /// The free memory of NUMA cells, in bytes, from cell `first` on; fewer than `count` when there are fewer.
  ///
  /// Throws when there is no such cell or the driver cannot say. C: virNodeGetCellsFreeMemory.
  public func cellsFreeMemory(from first: Int = 0, count: Int) throws(LibvirtError) -> [UInt64] {
    var cells = [UInt64](repeating: 0, count: try Capacity.check("virNodeGetCellsFreeMemory", max(count, 0)))
    let filled = try Call.checkCount("virNodeGetCellsFreeMemory") {
      virNodeGetCellsFreeMemory(pointer, &cells, Int32(clamping: first), Int32(clamping: count))
    }
    return Array(cells.prefix(filled))
  }

  /// How the host's memory is used: `total`, `free`, `buffers` and `cached`, in KiB.
  ///
  /// - Parameters:
  ///   - cell: the number of a NUMA cell; `nil` for all together.
  ///   - count: how many numbers there are, where that is known; see `memoryStatisticCount`.
  ///
  /// Throws when there is no such cell or the driver cannot say. C: virNodeGetMemoryStats.
  public func memoryStatistics(cell: Int? = nil, count: Int? = nil) throws(LibvirtError) -> [Statistic] {
    let count = if let count { count } else { try memoryStatisticCount(cell: cell) }
    let cell = Self.number(ofCell: cell)
    return try readRecords("virNodeGetMemoryStats", count: count, empty: virNodeMemoryStats()) {
      virNodeGetMemoryStats(pointer, cell, $0, $1, 0)
    }.map { Statistic(name: textField($0.field), value: $0.value) }
  }

  /// How many numbers there are of how the host's memory is used.
  ///
  /// Throws when there is no such cell or the driver cannot say. C: virNodeGetMemoryStats.
  public func memoryStatisticCount(cell: Int? = nil) throws(LibvirtError) -> Int {
    let cell = Self.number(ofCell: cell)
    return try countRecords("virNodeGetMemoryStats", of: virNodeMemoryStats.self) {
      virNodeGetMemoryStats(pointer, cell, $0, $1, 0)
    }
  }

  private static func number(ofCell cell: Int?) -> Int32 {
    cell.map { Int32(clamping: $0) } ?? VIR_NODE_MEMORY_STATS_ALL_CELLS.rawValue
  }

  /// How the host shares equal pages of memory among guests (KSM).
  ///
  /// Throws when the host cannot. C: virNodeGetMemoryParameters.
  public func memoryParameters() throws(LibvirtError) -> TypedParameters {
    try TypedParameters.filled("virNodeGetMemoryParameters") {
      virNodeGetMemoryParameters(pointer, $0, $1, 0)
    }
  }

  /// Changes how the host shares equal pages of memory among guests (KSM).
  ///
  /// Throws when the host cannot or a name is not known. C: virNodeSetMemoryParameters.
  public func setMemoryParameters(_ parameters: TypedParameters) throws(LibvirtError) {
    try parameters.withC { (array, count) throws(LibvirtError) in
      try Call.check("virNodeSetMemoryParameters") { virNodeSetMemoryParameters(pointer, array, count, 0) }
    }
  }
}

// MARK: - Pages

extension Connection {
  /// How many pages of each size are free in each of the NUMA cells.
  ///
  /// - Parameters:
  ///   - pageSizes: the sizes asked for, in KiB.
  ///   - firstCell: the number of the first cell; `nil` for the host as a whole.
  ///   - cellCount: how many cells.
  /// - Returns: for each cell, the counts in the order of the sizes.
  ///
  /// Throws when there is no such cell or page size. C: virNodeGetFreePages.
  public func freePages(
    pageSizes: [UInt32], firstCell: Int? = nil, cellCount: Int = 1
  ) throws(LibvirtError) -> [[UInt64]] {
    var sizes = pageSizes
    let room = try Capacity.check("virNodeGetFreePages", sizes.count, max(cellCount, 0))
    var counts = [UInt64](repeating: 0, count: room)
    try Call.check("virNodeGetFreePages") {
      virNodeGetFreePages(
        pointer, UInt32(clamping: sizes.count), &sizes, Int32(clamping: firstCell ?? -1),
        UInt32(clamping: cellCount),
        &counts, 0)
    }
    return (0..<max(cellCount, 0)).map { Array(counts[($0 * sizes.count)..<(($0 + 1) * sizes.count)]) }
  }

  /// Adds pages to the pools of NUMA cells, or with `.set` makes the pools that large.
  ///
  /// - Parameters:
  ///   - pages: for each size in KiB, how many pages.
  ///   - firstCell: the number of the first cell; `nil` for the host as a whole.
  ///   - cellCount: how many cells.
  /// - Returns: how many entries were dealt with, counted over all cells.
  ///
  /// Throws when there is no such cell or page size, or not enough memory. C: virNodeAllocPages.
  @discardableResult
  public func allocatePages(
    _ pages: [(size: UInt32, count: UInt64)], firstCell: Int? = nil, cellCount: Int = 1,
    _ flags: AllocPagesFlags = []
  ) throws(LibvirtError) -> Int {
    var sizes = pages.map(\.size)
    var counts = pages.map(\.count)
    return try Call.checkCount("virNodeAllocPages") {
      virNodeAllocPages(
        pointer, UInt32(clamping: sizes.count), &sizes, &counts, Int32(clamping: firstCell ?? -1),
        UInt32(clamping: cellCount), flags.rawValue)
    }
  }
}
