import CommandModel
import CommandOutput
import Libvirt

/// Turn a hypervisor's own configuration into a description of a domain.
struct DomXMLFromNative: Command {
  static let info = CommandInfo(
    "domxml-from-native", group: .domain, "turn a hypervisor's own configuration into the XML of a domain",
    discussion: """
      Formats that drivers know are bhyve-argv, lxc-tools, vmware-vmx, xen-xl and xen-xm; QEMU's command line cannot be
      turned back. Nothing is defined.
      """)

  static var examples: [Example] {
    [
      Example(
        "domxml-from-native lxc-tools container.conf", "Turn the configuration of a container into XML.",
        needs: .host),
      Example(
        "domxml-from-native xen-xl guest.cfg >guest.xml", "Keep the XML, so that define can read it.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .document

  @Argument("format", "format of the configuration", complete: .words(NativeFormat.all)) var format: String
  @Argument("config", "file with the configuration", complete: .file) var config: InputFile

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let text = try config.text(in: run)
    return try run.document(try run.connection().domainXML(fromNative: format, text))
  }
}

/// The formats of hypervisors' own configurations.
enum NativeFormat {
  static let all = ["bhyve-argv", "lxc-tools", "qemu-argv", "vmware-vmx", "xen-sxpr", "xen-xl", "xen-xm"]
}
