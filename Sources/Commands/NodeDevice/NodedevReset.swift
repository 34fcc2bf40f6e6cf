import CommandModel
import CommandOutput
import Libvirt

/// Reset a device of the host.
struct NodedevReset: Command {
  static let info = CommandInfo(
    "nodedev-reset", group: .nodedev, "reset a device of the host",
    traits: .destructive,
    many: .each("reset"),
    discussion: """
      The host must not use the device, nor a guest have it: what it was doing is lost.
      """)

  static var examples: [Example] {
    [
      Example(
        "nodedev-reset pci_0000_03_00_0", "Put a card into the state that it had at power-on.", needs: .host),
      Example("nodedev-reset 'pci_0000_03_*'", "Reset all functions of it.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice)

  @Argument("device", "name of the device", complete: .nodeDevices)
  var device: NodeDeviceReference

  func run(in run: Run) throws -> Output {
    try NodeDeviceChange(failing: "reset", done: "reset").output(of: device, in: run) { try $0.reset() }
  }
}
