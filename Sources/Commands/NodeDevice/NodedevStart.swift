import CommandModel
import CommandOutput
import Libvirt

/// Start a defined mediated device.
struct NodedevStart: Command {
  static let info = CommandInfo(
    "nodedev-start", group: .nodedev, "start a defined mediated device",
    many: .each("started"))

  static var examples: [Example] {
    [
      Example(
        "nodedev-start mdev_3627463d_b7f0_4fea_b468_f1da537d301b",
        "Start a device that nodedev-define has defined.", needs: .host),
      Example("nodedev-start 'mdev_*'", "Start all of them.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice)

  @Argument("device", "name of the device", complete: .nodeDevices)
  var device: NodeDeviceReference

  func run(in run: Run) throws -> Output {
    try NodeDeviceChange(failing: "start", done: "started", isAlreadyThere: { try $0.isActive })
      .output(of: device, in: run) { try $0.create() }
  }
}
