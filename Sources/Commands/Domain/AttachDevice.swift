import CommandModel
import CommandOutput
import Libvirt

/// Attach a device that an XML file describes.
struct AttachDevice: Command {
  static let info = CommandInfo(
    "attach-device", group: .domain, "attach a device that an XML file describes",
    many: .each("given a device"),
    discussion: """
      The file holds one element as it stands below <devices> in the document of a domain. Without further options the
      device is attached to the running domain; --persistent adds it to the definition too.
      """)

  static var examples: [Example] {
    [
      Example(
        "attach-device web1 disk.xml --live --config",
        "Attach a disk to the running web1, and keep it for the next boot.", needs: .host),
      Example(
        "attach-device db1 nic.xml --config", "Give db1, which is shut off, one more network interface.",
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
    try attempt("Failed to attach device from \(file)") { try change.attach(xml, to: domain) }
    let reach = change.reach(in: domain, standard: .live)
    return .change(
      "Device attached successfully", of: try domain.identity,
      ["file": .string(file.path), "live": reach.live, "config": reach.config])
  }
}
