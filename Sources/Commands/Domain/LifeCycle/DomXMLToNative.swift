import CommandModel
import CommandOutput
import Libvirt

/// Turn the description of a domain into a hypervisor's own configuration.
struct DomXMLToNative: Command {
  static let info = CommandInfo(
    "domxml-to-native", group: .domain, "turn the XML of a domain into a hypervisor's own configuration",
    many: .each("translated"),
    discussion: """
      The XML is that of a domain, or a file's. What qemu-argv gives shows how libvirt would start QEMU; started by hand,
      it lacks what libvirt prepares.
      """)

  static var examples: [Example] {
    [
      Example(
        "domxml-to-native qemu-argv --domain web1", "Print the command line that would start web1.",
        needs: .host),
      Example("domxml-to-native qemu-argv --xml shop.xml", "The same of a file.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("configuration")

  @Argument("format", "format of the configuration", complete: .words(NativeFormat.all)) var format: String
  @Option("domain", "name, id or uuid of the domain", complete: .domains, nameOnly: true)
  var domain: LateDomain?
  @Option("xml", "file with the XML", complete: .file) var xml: Late<InputFile>?

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let file = try xml?.value()
    if domain != nil, file != nil { throw CommandFailure.exclusive("domain", "xml") }
    let document =
      if let domain {
        try run.domain(domain).xmlDescription()
      } else if let file {
        try file.text(in: run)
      } else {
        throw CommandFailure("need either domain or domain XML", code: .usage)
      }
    let configuration = try run.connection().nativeConfiguration(format, domainXML: document)
    return .text(configuration, key: "configuration")
  }
}
