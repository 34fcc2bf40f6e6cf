import CommandModel
import CommandOutput
import Libvirt

/// Create a volume with the contents of another.
struct VolCreateFrom: Command {
  static let info = CommandInfo(
    "vol-create-from", group: .volume, "create a storage volume with the contents of another",
    many: .one("the volumes would all have one name"),
    discussion: """
      Reads the description of the new volume from a file, makes it in the pool and copies the other volume into it. The
      two may have different formats, sizes and pools.
      """)

  static var examples: [Example] {
    [
      Example(
        "vol-create-from images volume.xml base.img --inputpool images",
        "Create an image with the contents of another."),
      Example(
        "vol-create-from iso volume.xml base.img --inputpool images", "Copy it into another pool.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .volume, "file", "source")

  typealias CreateFlags = StorageVolume.CreateFlags

  @Argument("pool", "pool of the new volume, name or uuid", complete: .activePools) var pool: PoolReference
  @Argument("file", "file with the XML description of the new volume", complete: .file) var file: InputFile
  @Argument("vol", "volume to copy: name, key or path", complete: .volumes) var source: VolumeReference
  @Option("inputpool", "pool of the volume to copy, name or uuid", complete: .activePools)
  var sourcePool: VolumePool?
  @FlagBit(CreateFlags.preallocMetadata, "prealloc-metadata", "write the metadata of a qcow2 volume at once")
  var preallocMetadata: Bool
  @FlagBit(CreateFlags.reflink, "reflink", "share what neither of the two has changed") var reflink: Bool
  @FlagBit(CreateFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: CreateFlags

  func run(in run: Run) throws -> Output {
    let pool = try run.pool(pool)
    let source = try run.volume(source, in: sourcePool, poolOption: "inputpool")
    let xml = try file.text(in: run)
    let volume = try attempt(
      "Failed to create vol from \(file)", making: DescribedObject(xml: xml),
      isTaken: { try $0.isVolume(of: pool) }
    ) {
      try pool.createVolume(xml: xml, cloning: source, flags)
    }
    return .change(
      "Vol \(try volume.name) created from input vol \(try source.name)",
      of: try volume.identity + [Member(key: "pool", value: .string(try pool.name))],
      ["file": .string(file.path), "source": .string(try source.path)])
  }
}
