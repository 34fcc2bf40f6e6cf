import CommandModel
import CommandOutput
import Libvirt

/// Remove a virtual or mediated device from the host.
struct NodedevDestroy: Command {
  static let info = CommandInfo(
    "nodedev-destroy", group: .nodedev, "remove a virtual or mediated device from the host",
    traits: .destructive,
    many: .each("removed"),
    discussion: """
      A mediated device that is defined can be started again.
      """)

  static var examples: [Example] {
    [
      Example(
        "nodedev-destroy scsi_host5", "Remove an adapter that was made by nodedev-create.", needs: .host),
      Example(
        "nodedev-destroy mdev_3627463d_b7f0_4fea_b468_f1da537d301b",
        "Stop a mediated device; its definition stays.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice)

  @Argument(
    "device", "name of the device, or its two world-wide names with a comma between", complete: .nodeDevices,
    aliases: ["name"])
  var device: NodeDeviceOrWWNReference

  func run(in run: Run) throws -> Output {
    let typed = device.text
    let device = try run.nodeDevice(device)
    let identity = try device.identity
    try attempt("Failed to destroy node device '\(typed)'") { try device.destroy() }
    return .change("Destroyed node device '\(typed)'", of: identity)
  }
}
