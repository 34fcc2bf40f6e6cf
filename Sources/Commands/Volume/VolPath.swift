import CommandModel
import CommandOutput
import Libvirt

/// Print the path of a volume.
struct VolPath: Command {
  static let info = CommandInfo(
    "vol-path", group: .volume, "print the path of a storage volume",
    discussion: "The path is the one on the host of the pool, where a guest's disk can refer to it.")

  let choice = VolumeChoice("volume name or key")

  func run(in run: Run) throws -> Output {
    let path = try choice.volume(in: run).path
    return .value(text: path, key: "path", value: .string(path))
  }
}
