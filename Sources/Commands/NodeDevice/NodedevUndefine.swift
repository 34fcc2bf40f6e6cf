import CommandModel
import CommandOutput
import Libvirt

/// Remove the definition of a mediated device.
struct NodedevUndefine: Command {
  static let info = CommandInfo(
    "nodedev-undefine", group: .nodedev, "remove the definition of a mediated device",
    traits: .destructive,
    many: .each("undefined"),
    discussion: """
      A device that exists now goes on to exist until it is stopped.
      """)

  static var examples: [Example] {
    [
      Example(
        "nodedev-undefine mdev_3627463d_b7f0_4fea_b468_f1da537d301b", "Forget the definition.", needs: .host),
      Example("--dry-run nodedev-undefine 'mdev_*'", "Say which definitions would go.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice)

  @Argument(
    "device", "name of the device, or its two world-wide names with a comma between", complete: .nodeDevices)
  var device: NodeDeviceOrWWNReference

  func run(in run: Run) throws -> Output {
    let typed = device.text
    let device = try run.nodeDevice(device)
    let identity = try device.identity
    try attempt("Failed to undefine node device '\(typed)'") { try device.undefine() }
    return .change("Undefined node device '\(typed)'", of: identity)
  }
}
