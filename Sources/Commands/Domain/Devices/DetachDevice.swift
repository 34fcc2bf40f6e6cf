import CommandModel
import CommandOutput
import Libvirt

/// Detach a device that an XML file describes.
struct DetachDevice: Command {
  static let info = CommandInfo(
    "detach-device", group: .domain, "detach a device that an XML file describes",
    many: .each("changed"),
    discussion: """
      The file holds the element of the device as it stands below <devices> in the document of the domain, or as much of
      it as tells the device from others. A running guest may take its time to let go of a device.
      """)

  static var examples: [Example] {
    [
      Example(
        "detach-device web1 disk1.xml --config",
        "Take the disk that the file describes out of the definition.", needs: .host),
      Example(
        "detach-device web1 nic1.xml --live", "Unplug a network interface from the running guest.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "file", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("file", "file with the device's XML", complete: .file) var file: InputFile
  let change = DeviceChange()

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try file.text(in: run)
    try attempt("Failed to detach device from \(file)") { try change.detach(xml, from: domain) }
    let reach = change.reach(in: domain, standard: .live)
    return .change(
      "Device detached successfully", of: try domain.identity,
      ["file": .string(file.path), "live": reach.live, "config": reach.config])
  }
}
