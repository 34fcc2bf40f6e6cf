import CommandModel
import CommandOutput
import Libvirt

/// Print the path of a volume.
struct VolPath: Command {
  static let info = CommandInfo(
    "vol-path", group: .volume, "print the path of a storage volume",
    discussion: "The path is the one on the host of the pool, where a guest's disk can refer to it.")

  @Argument("vol", "volume name or key", complete: .volumes) var volume: VolumeReference
  @Option("pool", "pool name or uuid", complete: .pools) var pool: VolumePool?

  func run(in run: Run) throws -> Output {
    let path = try run.volume(volume, in: pool).path
    return .value(text: path, key: "path", value: .string(path))
  }
}
