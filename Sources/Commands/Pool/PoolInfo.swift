import CommandModel
import CommandOutput
import Libvirt

/// Show what a storage pool is and how full.
struct PoolInfo: Command {
  static let info = CommandInfo(
    "pool-info", group: .pool, "show basic information about a storage pool",
    many: .each("shown"),
    discussion: "Prints identity, state, persistence and autostart, and the sizes of a pool that is active.")

  static var examples: [Example] {
    [
      Example("pool-info images", "Show state, size and what is free."),
      Example("pool-info '@all' --bytes", "The same of all pools, in bytes."),
    ]
  }

  static let result: ResultShape? = .about(
    .pool, "active", "state", "persistent", "autostart", "capacity", "allocation", "available")

  @Argument("pool", "pool name or uuid", complete: .pools) var pool: PoolReference
  @Flag("bytes", "print sizes in bytes") var bytes: Bool

  func run(in run: Run) throws -> Output {
    let pool = try run.pool(pool)
    let info = try pool.info
    let persistent = try? pool.isPersistent
    let autostart = try? pool.autostart
    let isKnown = info.state.hasSizes
    let record = Record(
      [
        Field("Name:", "name", .string(try pool.name), isName: true),
        Field("UUID:", "uuid", .string(try pool.uuid)),
        Field(nil, "active", .bool(info.state.isActive)),
        Field("State:", "state", .string(info.state.text), style: isKnown ? .ok : .muted),
        Field("Persistent:", "persistent", Value(persistent), text: persistent.yesNo(else: "unknown")),
        Field("Autostart:", "autostart", Value(autostart), text: autostart.yesNo(else: "no autostart")),
        size("Capacity:", "capacity", isKnown ? info.capacity : nil),
        size("Allocation:", "allocation", isKnown ? info.allocation : nil),
        size("Available:", "available", isKnown ? info.available : nil),
      ])
    return try run.output(
      of: record, loggingBefore: "persistent", "Pool persistent flag value: \(persistent.flagText)")
  }

  private func size(_ label: String, _ key: String, _ size: UInt64?) -> Field {
    guard let size else { return Field(nil, key, nil) }
    return Field(label, key, Value(size), text: bytes ? "\(size)" : size.capacityText)
  }
}
