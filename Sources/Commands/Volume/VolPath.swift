import CommandModel
import CommandOutput
import Libvirt

/// Print the path of a volume.
struct VolPath: Command {
  static let info = CommandInfo(
    "vol-path", group: .volume, "print the path of a storage volume",
    many: .each("shown"),
    discussion: "The path is the one on the host of the pool, where a guest's disk can refer to it.")

  static var examples: [Example] {
    [
      Example("vol-path web1.img --pool images", "Print where the image lies."),
      Example("vol-path '*' --pool images", "Print where all lie."),
    ]
  }

  static let result: ResultShape? = .about(.volume, "path")

  let choice = VolumeChoice("volume name or key")

  func run(in run: Run) throws -> Output {
    let volume = try choice.volume(in: run)
    let path = try volume.path
    return .fact(path, of: try volume.identity + [run.poolMember(of: volume)], ["path": .string(path)])
  }
}
