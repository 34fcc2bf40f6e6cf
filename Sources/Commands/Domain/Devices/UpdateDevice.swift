import CommandModel
import CommandOutput
import Libvirt

/// Change a device to what an XML file describes.
struct UpdateDevice: Command {
  static let info = CommandInfo(
    "update-device", group: .domain, "change a device to what an XML file describes",
    many: .each("updated"),
    discussion: """
      The file holds one element as it stands below <devices> in the document of a domain, changed where the hypervisor
      can change it: the medium of a drive, the link or the network of an interface, the password of a display. Without
      further options the device is changed in the domain as it is.
      """)

  static var examples: [Example] {
    [
      Example(
        "update-device web1 cdrom.xml --live", "Put another disc into a drive, as the file says.",
        needs: .host),
      Example(
        "update-device web1 nic1.xml --config", "Change an interface from the next boot on.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "file", "live", "config")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("file", "file with the device's XML", complete: .file) var file: InputFile
  let change = DeviceChange()
  @Flag("force", "take the change also from a guest that has locked a drive") var force: Bool

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let xml = try file.text(in: run)
    try attempt("Failed to update device from \(file)") { try change.update(xml, of: domain, force: force) }
    let reach = change.reach(in: domain, standard: .current)
    return .change(
      "Device updated successfully", of: try domain.identity,
      ["file": .string(file.path), "live": reach.live, "config": reach.config])
  }
}
