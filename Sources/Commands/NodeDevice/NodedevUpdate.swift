import CommandModel
import CommandOutput
import Libvirt

/// Change a mediated device.
struct NodedevUpdate: Command {
  static let info = CommandInfo(
    "nodedev-update", group: .nodedev, "change a mediated device to what an XML file describes",
    many: .each("updated"),
    discussion: """
      Changes the device as it exists now with --live, its definition with --config, or both; by default whichever there
      is. This needs libvirt 10.1.0 or newer.
      """)

  static var examples: [Example] {
    [
      Example(
        "nodedev-update mdev_3627463d_b7f0_4fea_b468_f1da537d301b mdev.xml --config",
        "Change the definition.", needs: .host),
      Example(
        "nodedev-update mdev_3627463d_b7f0_4fea_b468_f1da537d301b mdev.xml --live",
        "Change the device that runs.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .nodeDevice, "file", "live", "config")

  @Argument(
    "device", "name of the device, or its two world-wide names with a comma between", complete: .nodeDevices)
  var device: NodeDeviceOrWWNReference
  @Argument("file", "file with the new XML description", complete: .file) var file: InputFile
  let impact = Impact([
    .config: "change the definition", .live: "change the device as it exists now",
    .current: "change whichever of them there is",
  ])

  func run(in run: Run) throws -> Output {
    let device = try run.nodeDevice(device)
    let name = try device.name
    let xml = try file.text(in: run)
    try attempt("Failed to update node device \(name) from '\(file)'") {
      try device.update(xml: xml, impact.bits())
    }
    let isLive = impact.isGiven && !impact.current ? impact.live : (try? device.isActive) == true
    let isConfig = impact.isGiven && !impact.current ? impact.config : !isLive
    return .change(
      Self.sentence(name, live: isLive, config: isConfig), of: try device.identity,
      ["file": .string(file.path), "live": .bool(isLive), "config": .bool(isConfig)], endsLine: false)
  }

  private static func sentence(_ name: String, live: Bool, config: Bool) -> String {
    let parts = [config ? "persistent config" : nil, live ? "live state" : nil].compactMap { $0 }
    return "Updated node device \(name) \(parts.joined(separator: " and "))"
  }
}
