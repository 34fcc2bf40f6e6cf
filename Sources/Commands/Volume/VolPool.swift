import CommandModel
import CommandOutput
import Libvirt

/// Print the pool of a volume.
struct VolPool: Command {
  static let info = CommandInfo(
    "vol-pool", group: .volume, "print the storage pool of a volume, given its key or path",
    many: .one("a key or a path is needed, which no pattern stands for"))

  static var examples: [Example] {
    [
      Example("vol-pool /images/web1.img", "Print which pool an image belongs to."),
      Example("vol-pool /images/web1.img --uuid", "Print the pool's UUID."),
    ]
  }

  static let result: ResultShape? = .keys("name", "key", "pool", "poolUUID")

  @Argument("vol", "volume key or path", complete: .volumes) var volume: VolumeReference
  @Flag("uuid", "print the UUID of the pool, not its name") var uuid: Bool

  func run(in run: Run) throws -> Output {
    let volume = try run.volume(volume, in: nil, poolOption: nil)
    let pool = try attempt("failed to get parent pool") { try volume.storagePool }
    return .fact(
      uuid ? try pool.uuid : try pool.name, of: try volume.identity,
      ["pool": .string(try pool.name), "poolUUID": .string(try pool.uuid)])
  }
}
