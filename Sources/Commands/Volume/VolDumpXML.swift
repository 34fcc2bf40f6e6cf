import CommandModel
import CommandOutput
import Libvirt

/// Print the description of a volume.
struct VolDumpXML: Command {
  static let info = CommandInfo(
    "vol-dumpxml", group: .volume, "print the XML description of a storage volume",
    many: .each("shown"),
    discussion: """
      With --xpath only the nodes that the expression finds are printed, with --wrap as one document.
      """)

  static var examples: [Example] {
    [
      Example("vol-dumpxml web1.img --pool images", "Print the description."),
      Example("vol-dumpxml /images/web1.img --xpath //capacity", "Print a part of it."),
    ]
  }

  static let result: ResultShape? = .description(of: .volume)

  let choice = VolumeChoice()
  let query = XMLQuery()

  func run(in run: Run) throws -> Output {
    let volume = try choice.volume(in: run)
    let xml = try volume.xmlDescription()
    let identity = try volume.identity + [run.poolMember(of: volume)]
    return try query.output(of: xml, about: identity, in: run)
  }
}
