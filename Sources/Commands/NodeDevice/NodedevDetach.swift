import CommandModel
import CommandOutput
import Libvirt

/// Take a device from the host's driver.
struct NodedevDetach: Command {
  static let info = CommandInfo(
    "nodedev-detach", group: .nodedev, "take a device from the host's driver, so that a guest can have it",
    aliases: ["nodedev-dettach"], many: .each("detached"),
    discussion: "The device is given to the driver that hands devices to guests, or to that of --driver.")

  static var examples: [Example] {
    [
      Example("nodedev-detach pci_0000_03_00_0", "Free a card for a guest.", needs: .host),
      Example(
        "nodedev-detach pci_0000_03_00_0 --driver vfio", "Name the driver that is to have it.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice, "driver")

  @Argument("device", "name of the device", complete: .nodeDevices) var device: NodeDeviceReference
  @Option("driver", "driver that is to have the device", complete: .words(["vfio"])) var driver: FreeText?

  func run(in run: Run) throws -> Output {
    let driver = driver.flatMap { $0.text.isEmpty ? nil : $0.text }
    return try NodeDeviceChange(failing: "detach", done: "detached")
      .output(of: device, ["driver": Value(driver)], in: run) { device in
        if let driver { try device.detach(driver: driver) } else { try device.detach() }
      }
  }
}
