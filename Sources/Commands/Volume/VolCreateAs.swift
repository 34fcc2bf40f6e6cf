import CommandModel
import CommandOutput
import Libvirt
import XML

/// Create a volume from options.
struct VolCreateAs: Command {
  static let info = CommandInfo(
    "vol-create-as", group: .volume, "create a storage volume from options",
    many: .each("given a volume"),
    discussion: """
      Allocates a volume, or prints its description with --print-xml. Sizes may have a unit, such as 10G; without one
      they count bytes. With --allocation 0 nothing is allocated before it is written. With --backing-vol the new
      volume holds only what differs from another one.
      """)

  static var examples: [Example] {
    [
      Example(
        "vol-create-as images data.qcow2 20GiB --format qcow2", "Create an image that grows as it is filled."),
      Example(
        "vol-create-as images web3.qcow2 10GiB --format qcow2 --backing-vol base.img --backing-vol-format raw",
        "Create one that begins as another and keeps what is different."),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .volume), .document)

  @Argument("pool", "pool name or uuid", complete: .activePools) var pool: PoolReference
  @Argument("name", "name of the volume", complete: .none("a new name")) var name: String
  @Argument("capacity", "size of the volume, scaled (default: bytes)", complete: .none("any size"))
  var capacity: VolumeSize
  @Option("allocation", "what to allocate at once, scaled (default: bytes)", complete: .none("any size"))
  var allocation: VolumeSize?
  @Option(
    "format", "format of the file", complete: .words(VolumeFormat.names)) var format: String?
  @Option("backing-vol", "volume that the new one is based on", complete: .volumes)
  var backingVolume: BackingVolumeReference?
  @Option("backing-vol-format", "format of that volume", complete: .words(VolumeFormat.names))
  var backingFormat: String?
  @FlagBit(
    StorageVolume.CreateFlags.preallocMetadata, "prealloc-metadata",
    "write the metadata of a qcow2 volume at once")
  var preallocMetadata: Bool
  @Flag("print-xml", "print the description and create nothing") var printXML: Bool
  @FlagSet var flags: StorageVolume.CreateFlags

  func run(in run: Run) throws -> Output {
    let pool = try run.pool(pool)
    let backingPath = try backingVolume.map { try run.backingVolume($0, for: pool).path }
    let xml = description(backingPath: backingPath)
    if printXML { return try run.document(xml) }
    let volume = try attempt(
      "Failed to create vol \(name)", making: DescribedObject(name: name),
      isTaken: { try $0.isVolume(of: pool) }
    ) { try pool.createVolume(xml: xml, flags) }
    let home = Member(key: "pool", value: .string(try pool.name))
    return .change("Vol \(name) created", of: try volume.identity + [home])
  }

  private func description(backingPath: String?) -> String {
    var xml = XMLBuilder()
    xml.element("volume") { volume in
      volume.element("name", text: name)
      volume.element("capacity", text: "\(capacity.bytes ?? 0)")
      if let bytes = allocation?.bytes { volume.element("allocation", text: "\(bytes)") }
      if let format { volume.element("target") { $0.element("format", ["type": format]) } }
      if let backingPath { backingStore(backingPath, in: &volume) }
    }
    return xml.text
  }

  private func backingStore(_ path: String, in volume: inout XMLBuilder) {
    volume.element("backingStore") { store in
      store.element("path", text: path)
      if let backingFormat { store.element("format", ["type": backingFormat]) }
    }
  }
}

/// The formats of volumes that most hosts know.
enum VolumeFormat {
  static let names = ["raw", "qcow2", "qcow", "qed", "vmdk", "vdi", "vpc", "luks", "dir", "iso"]
}
