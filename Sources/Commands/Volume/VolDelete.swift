import CommandModel
import CommandOutput
import Libvirt

/// Delete a volume and its data.
struct VolDelete: Command {
  static let info = CommandInfo(
    "vol-delete", group: .volume, "delete a storage volume and its data",
    discussion:
      "The data of the volume are gone with it. A volume with snapshots is kept unless --delete-snapshots is given."
  )

  @Argument("vol", "volume name, key or path", complete: .volumes) var volume: VolumeReference
  @Option("pool", "pool name or uuid", complete: .pools) var pool: VolumePool?
  @FlagBit(
    StorageVolume.DeleteFlags.withSnapshots, "delete-snapshots", "delete the snapshots of the volume as well")
  var deleteSnapshots: Bool
  @FlagSet var flags: StorageVolume.DeleteFlags

  func run(in run: Run) throws -> Output {
    let typed = volume.text
    let volume = try run.volume(volume, in: pool)
    let name = try volume.name
    try attempt("Failed to delete vol \(typed)") { try volume.delete(flags) }
    return .message("Vol \(typed) deleted", ["volume": .string(name)])
  }
}
