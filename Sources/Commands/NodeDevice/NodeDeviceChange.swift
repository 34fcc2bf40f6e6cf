import CommandModel
import CommandOutput
import Libvirt

/// What is done to a device of the host, and how its sentences go: "Device NAME started", "Failed to start device NAME".
struct NodeDeviceChange {
  let failing: String
  let done: String
  var isAlreadyThere: (NodeDevice) throws -> Bool = { _ in false }

  /// Does it to the device that a word names.
  func output(
    of reference: NodeDeviceReference, _ about: KeyValuePairs<String, Value> = [:], in run: Run,
    _ change: (NodeDevice) throws -> Void
  ) throws -> Output {
    let device = try run.nodeDevice(named: reference)
    try attempt(
      "Failed to \(failing) device \(reference.text)", isAlreadyThere: { try isAlreadyThere(device) }
    ) { try change(device) }
    return .change("Device \(reference.text) \(done)", of: try device.identity, about)
  }
}
