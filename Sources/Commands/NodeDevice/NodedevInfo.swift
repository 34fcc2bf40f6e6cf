import CommandModel
import CommandOutput
import Libvirt

/// Show what a device of the host is.
struct NodedevInfo: Command {
  static let info = CommandInfo(
    "nodedev-info", group: .nodedev, "show basic information about a device of the host",
    many: .each("shown"),
    discussion: """
      Prints what the device hangs on, whether it exists now, whether it has a definition, and whether it starts with
      the host.
      """)

  static var examples: [Example] {
    [
      Example("nodedev-info scsi_host4", "Show name, parent and state."),
      Example("nodedev-info '*' -o json", "The same of all devices, as one array."),
    ]
  }

  static let result: ResultShape? = .about(
    .nodeDevice, "parent", "active", "persistent", "autostart", "capabilities", "driver", "path")

  @Argument(
    "device", "name of the device, or its two world-wide names with a comma between", complete: .nodeDevices)
  var device: NodeDeviceOrWWNReference

  func run(in run: Run) throws -> Output {
    let device = try run.nodeDevice(device)
    var rows = [NodeDeviceRow(device: device, name: try device.name)]
    rows[0].isActive = try? device.isActive
    NodeDeviceRow.fill(&rows, run.wantsData ? NodeDeviceRow.details : NodeDeviceRow.basics)
    return .record(Self.record(rows[0]))
  }

  /// In text a driver that cannot tell counts as one that says yes.
  private static func record(_ row: NodeDeviceRow) -> Record {
    Record(
      labelWidth: 15,
      [
        Field("Name:", "name", .string(row.name), isName: true),
        Field("Parent:", "parent", Value(row.parent), text: row.parent ?? ""),
        Field("Active:", "active", Value(row.isActive), text: row.isActive.yesNo(else: "yes")),
        Field(
          "Persistent:", "persistent", Value(row.isPersistent), text: row.isPersistent.yesNo(else: "yes")),
        Field(
          "Autostart:", "autostart", Value(row.autostart), text: row.autostart.yesNo(else: "no autostart")),
        Field(nil, "capabilities", Value(row.capabilities)),
        Field(nil, "driver", Value(row.driver)),
        Field(nil, "path", Value(row.path)),
      ])
  }
}

extension NodeDeviceRow {
  /// What text shows of a device.
  fileprivate static let basics: Needs = [Need.parent, Need.persistence, Need.autostart]
  /// What data have besides.
  fileprivate static let details: Needs = [basics, Need.description, Need.capabilities]
}
