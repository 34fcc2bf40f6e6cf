import CommandModel
import CommandOutput
import Libvirt

/// List storage pools.
struct PoolList: Command {
  static let info = CommandInfo(
    "pool-list", group: .pool, "list storage pools",
    discussion: """
      Shows the pools that are active, with --inactive those that are not, with --all both. The other filters keep
      those that match. With --details sizes are shown too, which takes a question for each pool.
      """)

  static var examples: [Example] {
    [
      Example("pool-list --all --details", "List all pools with their sizes."),
      Example("pool-list --type dir,netfs -o name", "Print the names of those of two kinds."),
    ]
  }

  static let result: ResultShape? = .rows(of: PoolRow.columns)

  typealias Filter = Connection.ListAllStoragePoolsFlags

  @Flag("inactive", "list the pools that are not active") var inactive: Bool
  @Flag("all", "list active and inactive pools") var all: Bool
  @FlagBit(Filter.transient, "transient", "keep pools that are gone once they stop") var transient: Bool
  @FlagBit(Filter.persistent, "persistent", "keep pools that have a definition") var persistent: Bool
  @FlagBit(Filter.autostart, "autostart", "keep pools that start by themselves") var autostart: Bool
  @FlagBit(Filter.noAutostart, "no-autostart", "keep pools that do not start by themselves")
  var noAutostart: Bool
  @Option("type", "keep pools of these kinds, separated by commas", complete: .list(PoolTypes.names))
  var type: FreeText?
  @Flag("details", "show sizes and persistence as well") var details: Bool
  @Flag("uuid", "print UUIDs only") var uuid: Bool
  @Flag("name", "print names only") var name: Bool
  @FlagSet var flags: Filter

  func checkOptions() throws {
    if all, inactive { throw CommandFailure.exclusive("all", "inactive") }
    // What it holds is read behind the others.
    if let type { _ = try String(argument: type.text, of: _type.spec) }
    if details, uuid { throw CommandFailure.exclusive("details", "uuid") }
    if details, name { throw CommandFailure.exclusive("details", "name") }
  }

  func run(in run: Run) throws -> Output {
    let filter = try filter()
    let table = try run.table(of: PoolRow.columns, text: text)
    return try PoolRow.listing(run.connection()).output(of: table, matching: filter) { row in
      if details { run.log.write(.debug, "Persistent flag value: \(row.isPersistent.flagText)") }
    }
  }

  private var text: TextForm<PoolRow> {
    let (hasUUID, hasName) = (uuid, name)
    if hasUUID || hasName { return .lines { Self.words($0, uuid: hasUUID, name: hasName) } }
    guard details else { return .table(["name", "active", "autostart"]) }
    return .table(["name", "state", "autostart", "persistent", "capacity", "allocation", "available"])
  }

  private func filter() throws -> Filter {
    var filter = flags
    if let type { filter.formUnion(try PoolTypes(argument: type.text, of: _type.spec).filter) }
    if inactive || all { filter.insert(.inactive) }
    if !inactive { filter.insert(.active) }
    return filter
  }

  /// The line of a pool when only UUID and name are asked for; virsh pads the name.
  private static func words(_ row: PoolRow, uuid: Bool, name: Bool) -> String {
    [uuid ? row.uuid : nil, name ? row.name.padded(to: 20) : nil].compactMap(\.self).joined(separator: " ")
  }
}

/// Kinds of storage pool, as a list of words.
struct PoolTypes: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .string }

  private static let known: KeyValuePairs<String, Connection.ListAllStoragePoolsFlags> = [
    "dir": .dir, "fs": .fs, "netfs": .netfs, "logical": .logical, "disk": .disk, "iscsi": .iscsi,
    "iscsi-direct": .iscsiDirect, "scsi": .scsi, "mpath": .mpath, "rbd": .rbd, "sheepdog": .sheepdog,
    "gluster": .gluster, "zfs": .zfs, "vstorage": .vstorage,
  ]
  static let names = known.map(\.key)

  let filter: Connection.ListAllStoragePoolsFlags

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    let text = try String(argument: text, of: option)
    var filter: Connection.ListAllStoragePoolsFlags = []
    for word in WordList.split(text) {
      guard let type = Self.known.first(where: { $0.key == word }) else {
        throw ArgumentError(lines: ["Invalid pool type '\(word)'"])
      }
      filter.formUnion(type.value)
    }
    self.filter = filter
  }
}
