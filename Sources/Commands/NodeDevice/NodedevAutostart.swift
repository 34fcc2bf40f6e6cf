import CommandModel
import CommandOutput
import Libvirt

/// Have a mediated device start with the host, or no more.
struct NodedevAutostart: Command {
  static let info = CommandInfo(
    "nodedev-autostart", group: .nodedev, "have a mediated device start with the host, or no more",
    many: .each("marked"))

  static var examples: [Example] {
    [
      Example(
        "nodedev-autostart mdev_3627463d_b7f0_4fea_b468_f1da537d301b",
        "Start a mediated device with the host.", needs: .host),
      Example(
        "nodedev-autostart mdev_3627463d_b7f0_4fea_b468_f1da537d301b --disable",
        "Start it by hand from now on.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice, "autostart")

  @Argument(
    "device", "name of the device, or its two world-wide names with a comma between", complete: .nodeDevices)
  var device: NodeDeviceOrWWNReference
  @Flag("disable", "do not start the device with the host any more") var disable: Bool

  func run(in run: Run) throws -> Output {
    try run.mark(try run.nodeDevice(device), "device", typed: device.text, asAutostarted: !disable)
  }
}
