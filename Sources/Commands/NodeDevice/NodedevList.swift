import CommandModel
import CommandOutput
import Libvirt

/// List the devices of the host.
struct NodedevList: Command {
  static let info = CommandInfo(
    "nodedev-list", group: .nodedev, "list the devices of the host",
    discussion: """
      Prints the names of the devices that exist now, with --inactive of those that are only defined, with --all of
      both. With --cap those are kept that have one of the capabilities. With --tree the devices are shown below the
      ones that they hang on, which takes a question for each device.
      """)

  static var examples: [Example] {
    [
      Example("nodedev-list --tree", "Show what hangs on what."),
      Example("nodedev-list --cap scsi_host", "List the devices with one capability."),
    ]
  }

  static let result: ResultShape? = .rows(of: NodeDeviceRow.columns)

  typealias Filter = Connection.ListAllNodeDeviceFlags

  @Flag("tree", "show devices as a tree") var tree: Bool
  @Option(
    "cap", "keep devices with these capabilities, separated by commas",
    complete: .list(DeviceCapabilities.names))
  var capabilities: DeviceCapabilities?
  @Flag("inactive", "list the devices that are defined and do not exist now") var inactive: Bool
  @Flag("all", "list active and inactive devices") var all: Bool
  @FlagBit(Filter.persistent, "persistent", "keep devices that have a definition") var persistent: Bool
  @FlagBit(Filter.transient, "transient", "keep devices that have no definition") var transient: Bool
  @FlagSet var flags: Filter

  func checkOptions() throws {
    if all, inactive {
      throw CommandFailure("Option --all is incompatible with --inactive", code: .usage)
    }
    if transient, persistent || inactive {
      throw CommandFailure(
        "Option --transient is incompatible with --persistent and --inactive", code: .usage)
    }
    if tree, persistent || transient {
      throw CommandFailure(
        "Option --tree is incompatible with --cap, --inactive, --persistent and --transient", code: .usage)
    }
    if tree, capabilities != nil || inactive {
      throw CommandFailure("Option --tree is incompatible with --cap and --inactive", code: .usage)
    }
  }

  func run(in run: Run) throws -> Output {
    let filter = try filter
    let connection = try run.connection()
    let table = try run.table(
      of: NodeDeviceRow.columns,
      text: tree ? .custom(needs: NodeDeviceRow.Need.parent, Self.tree) : .lines { $0.name },
      extra: tree ? ["parent"] : [])
    let listing = NodeDeviceListing(connection, matching: filter, run.persona)
    return try table.output {
      try listing.rows()
    } filling: {
      try listing.fill(&$0, $1)
    }
  }

  private var filter: Filter {
    get throws {
      var filter = try flags.union(capabilities?.filter ?? [])
      if inactive || all { filter.insert(.inactive) }
      if !inactive { filter.insert(.active) }
      return filter
    }
  }

  private static func tree(_ rows: [NodeDeviceRow]) -> [TextPart] {
    let positions = Dictionary(
      rows.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let parents = rows.map { $0.parent.flatMap { positions[$0] } }
    return [.text(TreeText(labels: rows.map(\.name), parents: parents).text)]
  }
}

/// Capabilities of devices as a list of words; which word is unknown shows when the filter is asked for.
struct DeviceCapabilities: ArgumentValue, Sendable {
  static var kind: OptionSpec.Kind { .string }

  private static let known: KeyValuePairs<String, Connection.ListAllNodeDeviceFlags> = [
    "system": .capSystem, "pci": .capPciDev, "usb_device": .capUsbDev, "usb": .capUsbInterface,
    "net": .capNet,
    "scsi_host": .capScsiHost, "scsi_target": .capScsiTarget, "scsi": .capScsi, "storage": .capStorage,
    "fc_host": .capFcHost, "vports": .capVports, "scsi_generic": .capScsiGeneric, "drm": .capDrm,
    "mdev_types": .capMdevTypes, "mdev": .capMdev, "ccw": .capCcwDev, "css": .capCssDev, "vdpa": .capVdpa,
    "ap_card": .capApCard, "ap_queue": .capApQueue, "ap_matrix": .capApMatrix, "vpd": .capVpd,
  ]
  static let names = known.map(\.key)

  private let words: [String]

  init(argument text: String, of option: OptionSpec) throws(ArgumentError) {
    words = text.isEmpty ? [] : WordList.split(text)
  }

  var filter: Connection.ListAllNodeDeviceFlags {
    get throws {
      try words.reduce(into: []) { filter, word in
        guard let known = Self.known.first(where: { $0.key == word }) else {
          throw CommandFailure("Invalid capability type", code: .usage)
        }
        filter.formUnion(known.value)
      }
    }
  }
}
