import CommandModel
import CommandOutput
import Libvirt

/// Change the capacity of a volume.
struct VolResize: Command {
  static let info = CommandInfo(
    "vol-resize", group: .volume, "change the capacity of a storage volume", many: .each("resized"),
    discussion: """
      The size is the new capacity, or with --delta what is added to it; a number without a unit counts bytes. To make a
      volume smaller --shrink is needed: what lies behind the new end is lost. A volume that a running guest uses is
      resized by blockresize.
      """)

  static var examples: [Example] {
    [
      Example("vol-resize web1.img 16GiB --pool images", "Make an image larger.", needs: .host),
      Example("vol-resize web1.img 4GiB --pool images --delta", "Add 4 GiB to what it has.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .volume, "capacity")

  typealias ResizeFlags = StorageVolume.ResizeFlags

  @Argument("vol", "volume name, key or path", complete: .volumes) var volume: VolumeReference
  @Argument("capacity", "new size, in bytes or with a unit", complete: .none("any size"))
  var size: Late<String>
  @Option("pool", "pool name or uuid", complete: .pools) var pool: VolumePool?
  @FlagBit(ResizeFlags.allocate, "allocate", "allocate the new part at once") var allocate: Bool
  @FlagBit(ResizeFlags.delta, "delta", "add the size to the capacity") var delta: Bool
  @FlagBit(ResizeFlags.shrink, "shrink", "let the volume become smaller") var shrink: Bool
  @FlagSet var flags: ResizeFlags

  func run(in run: Run) throws -> Output {
    let volume = try run.volume(self.volume, in: pool)
    let size = try self.size.value()
    let isNegative = size.hasPrefix("-")
    if isNegative, !shrink { throw CommandFailure("negative size requires --shrink", code: .usage) }
    let text = isNegative ? String(size.dropFirst()) : size
    let isDelta = delta || isNegative
    let bytes = try VolumeSize.read(text)
    let way = "\(isDelta ? "by" : "to") \(text)"
    let name = try volume.name
    try attempt("Failed to change size of volume '\(name)' \(way)") {
      try volume.resize(to: bytes, isDelta ? flags.union(.delta) : flags)
    }
    let capacity = run.wantsData ? try? volume.info.capacity : nil
    return .change(
      "Size of volume '\(name)' successfully changed \(way)",
      of: try volume.identity + [run.poolMember(of: volume)], ["capacity": Value(capacity)])
  }
}
