import CommandModel
import CommandOutput
import Libvirt

/// Print the key of a volume.
struct VolKey: Command {
  static let info = CommandInfo(
    "vol-key", group: .volume, "print the key of a storage volume", many: .each("shown"),
    discussion: "The key tells the volume from all others of its host, whatever pool it is in.")

  static var examples: [Example] {
    [
      Example("vol-key web1.img --pool images", "Print what names the volume wherever it is."),
      Example("vol-key '*' --pool images -o csv", "Print those of all volumes in a table."),
    ]
  }

  static let result: ResultShape? = .about(.volume)

  let choice = VolumeChoice("volume name or path")

  func run(in run: Run) throws -> Output {
    let volume = try choice.volume(in: run)
    return .fact(try volume.key, of: try volume.identity + [run.poolMember(of: volume)])
  }
}
