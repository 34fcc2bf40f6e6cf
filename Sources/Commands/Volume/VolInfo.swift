import CommandModel
import CommandOutput
import Libvirt

/// Show what a volume is and how large.
struct VolInfo: Command {
  static let info = CommandInfo(
    "vol-info", group: .volume, "show basic information about a storage volume",
    many: .each("shown"),
    discussion:
      "Prints name, kind, capacity and allocation; with --physical the physical size in place of the last.")

  static var examples: [Example] {
    [
      Example("vol-info web1.img --pool images", "Show capacity and use."),
      Example("vol-info '*' --pool images -o json", "The same of all volumes, in bytes."),
    ]
  }

  static let result: ResultShape? = .about(.volume, "path", "type", "capacity", "allocation", "physical")

  let choice = VolumeChoice()
  @Flag("bytes", "print sizes in bytes") var bytes: Bool
  @Flag("physical", "print the physical size, not the allocation")
  var physical: Bool

  func run(in run: Run) throws -> Output {
    let volume = try choice.volume(in: run)
    let name = try volume.name
    let shown = try info(of: volume, in: run)
    let other = otherSize(of: volume, in: run)
    let pool = run.poolMember(of: volume)
    return .record(
      Record(
        labelWidth: 15,
        [
          Field("Name:", "name", .string(name), isName: true),
          Field(nil, "key", .string(try volume.key)),
          Field(nil, pool.key, pool.value),
          Field(nil, "path", Value(run.wantsData ? try? volume.path : nil)),
          Field("Type:", "type", Value(shown.kind.name)),
          size("Capacity:", "capacity", shown.capacity),
          size(physical ? nil : "Allocation:", "allocation", physical ? other : shown.allocation),
          size(physical ? "Physical:" : nil, "physical", physical ? shown.allocation : other),
        ]))
  }

  /// The size that text does not show, which data have all the same; nil where the driver does not tell it.
  private func otherSize(of volume: StorageVolume, in run: Run) -> UInt64? {
    guard run.wantsData else { return nil }
    return try? (physical ? volume.info : volume.info(.getPhysical)).allocation
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

  private func size(_ label: String?, _ key: String, _ size: UInt64?) -> Field {
    Field(label, key, Value(size), text: size.map { bytes ? "\($0) bytes" : $0.capacityText })
  }
}
