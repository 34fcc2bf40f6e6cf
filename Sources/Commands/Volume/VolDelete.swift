import CommandModel
import CommandOutput
import Libvirt

/// Delete a volume and its data.
struct VolDelete: Command {
  static let info = CommandInfo(
    "vol-delete", group: .volume, "delete a storage volume and its data",
    traits: .destructive, many: .each("deleted"),
    discussion:
      "The data of the volume are gone with it. A volume with snapshots is kept unless --delete-snapshots is given."
  )

  static var examples: [Example] {
    [
      Example("vol-delete web1.img --pool images", "Delete an image and its data."),
      Example("vol-delete /images/base.img", "Name it by its path alone."),
    ]
  }

  static let result: ResultShape? = .change(of: .volume)

  let choice = VolumeChoice()
  @FlagBit(
    StorageVolume.DeleteFlags.withSnapshots, "delete-snapshots", "delete the snapshots of the volume as well")
  var deleteSnapshots: Bool
  @FlagSet var flags: StorageVolume.DeleteFlags

  func run(in run: Run) throws -> Output {
    let typed = choice.text
    let volume = try choice.volume(in: run)
    let pool = run.poolMember(of: volume)
    try attempt("Failed to delete vol \(typed)") { try volume.delete(flags) }
    return .change("Vol \(typed) deleted", of: try volume.identity + [pool])
  }
}
