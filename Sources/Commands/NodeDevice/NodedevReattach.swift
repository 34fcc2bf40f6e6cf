import CommandModel
import CommandOutput
import Libvirt

/// Give a device back to the host's driver.
struct NodedevReattach: Command {
  static let info = CommandInfo(
    "nodedev-reattach", group: .nodedev, "give a device back to the host's driver",
    many: .each("given back"))

  static var examples: [Example] {
    [
      Example("nodedev-reattach pci_0000_03_00_0", "Let the host have a card again.", needs: .host),
      Example("--dry-run nodedev-reattach 'pci_0000_03_*'", "Say which would go back.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice)

  @Argument("device", "name of the device", complete: .nodeDevices)
  var device: NodeDeviceReference

  func run(in run: Run) throws -> Output {
    try NodeDeviceChange(failing: "re-attach", done: "re-attached")
      .output(of: device, in: run) { try $0.reattach() }
  }
}
