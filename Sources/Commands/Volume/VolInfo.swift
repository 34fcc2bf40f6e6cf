import CommandModel
import CommandOutput
import Libvirt

/// Show what a volume is and how large.
struct VolInfo: Command {
  static let info = CommandInfo(
    "vol-info", group: .volume, "show basic information about a storage volume",
    discussion:
      "Prints name, kind, capacity and allocation; with --physical the physical size in place of the last.")

  @Argument("vol", "volume name, key or path", complete: .volumes) var volume: VolumeReference
  @Option("pool", "pool name or uuid", complete: .pools) var pool: VolumePool?
  @Flag("bytes", "print sizes in bytes") var bytes: Bool
  @Flag("physical", "print the physical size, not the allocation")
  var physical: Bool

  func run(in run: Run) throws -> Output {
    let volume = try run.volume(volume, in: pool)
    let name = try volume.name
    let info = try info(of: volume, in: run)
    return .record(
      Record(
        labelWidth: 15,
        [
          Field("Name:", "name", .string(name), isName: true),
          Field("Type:", "type", Value(info.kind.name)),
          size("Capacity:", "capacity", info.capacity),
          physical
            ? size("Physical:", "physical", info.allocation)
            : size("Allocation:", "allocation", info.allocation),
        ]))
  }

  private func info(of volume: StorageVolume, in run: Run) throws -> StorageVolume.Info {
    do {
      if physical { return try volume.info(.getPhysical) }
      return try volume.info
    } catch {
      // virsh has printed the name by then.
      try run.emit(.remark(.line("Name:           \(try volume.name)")))
      throw error
    }
  }

  private func size(_ label: String, _ key: String, _ size: UInt64) -> Field {
    Field(label, key, Value(size), text: bytes ? "\(size) bytes" : size.capacityText)
  }
}
