import CommandModel
import CommandOutput
import Libvirt

/// Start a defined mediated device.
struct NodedevStart: Command {
  static let info = CommandInfo(
    "nodedev-start", group: .nodedev, "start a defined mediated device",
    many: .each("started"))

  static let result: ResultShape? = .change(of: .nodeDevice)

  @Argument("device", "name of the device", complete: .nodeDevices)
  var device: NodeDeviceReference

  func run(in run: Run) throws -> Output {
    try NodeDeviceChange(failing: "start", done: "started", isAlreadyThere: { try $0.isActive })
      .output(of: device, in: run) { try $0.create() }
  }
}
