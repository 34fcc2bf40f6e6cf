import CommandModel
import CommandOutput
import Libvirt

/// Create a volume from a description.
struct VolCreate: Command {
  static let info = CommandInfo(
    "vol-create", group: .volume, "create a storage volume from an XML description",
    many: .each("given a volume"),
    discussion: "Reads the description of a volume from a file and allocates it in the pool.")

  static var examples: [Example] {
    [
      Example("vol-create images volume.xml", "Create what the file describes."),
      Example(
        "vol-create images volume.xml --prealloc-metadata",
        "Write the tables of a qcow2 image at once, so that it is quicker later.", needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .volume, "file")

  typealias CreateFlags = StorageVolume.CreateFlags

  @Argument("pool", "pool name or uuid", complete: .activePools) var pool: PoolReference
  @Argument("file", "file with the XML description of the volume", complete: .file) var file: InputFile
  @FlagBit(CreateFlags.preallocMetadata, "prealloc-metadata", "write the metadata of a qcow2 volume at once")
  var preallocMetadata: Bool
  @FlagBit(CreateFlags.validate, "validate", "check the description against the schema first")
  var validate: Bool
  @FlagSet var flags: CreateFlags

  func run(in run: Run) throws -> Output {
    let pool = try run.pool(pool)
    let xml = try file.text(in: run)
    let volume = try attempt(
      "Failed to create vol from \(file)", making: DescribedObject(xml: xml),
      isTaken: { try $0.isVolume(of: pool) }
    ) { try pool.createVolume(xml: xml, flags) }
    return .change(
      "Vol \(try volume.name) created from \(file)",
      of: try volume.identity + [Member(key: "pool", value: .string(try pool.name))],
      ["file": .string(file.path)])
  }
}
