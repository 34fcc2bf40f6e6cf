import CommandModel
import CommandOutput
import Libvirt
import XML

/// Copy a volume within its pool.
struct VolClone: Command {
  static let info = CommandInfo(
    "vol-clone", group: .volume, "copy a storage volume within its pool",
    many: .one("the copies would all have one name"),
    discussion: """
      The copy has the format and the contents of the volume. With --reflink the two share what neither has changed,
      where the file system can do so.
      """)

  static var examples: [Example] {
    [
      Example("vol-clone base.img web3.img --pool images", "Make a disk for a new guest."),
      Example(
        "vol-clone base.img web3.img --pool images --reflink", "Share the data, where the file system can.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .either(.change(of: .volume, "source"), .document)

  @Argument("vol", "volume name, key or path", complete: .volumes) var volume: VolumeReference
  @Argument("newname", "name of the copy", complete: .none("a new name")) var newName: Late<String>
  @Option("pool", "pool name or uuid", complete: .pools) var pool: VolumePool?
  @FlagBit(
    StorageVolume.CreateFlags.preallocMetadata, "prealloc-metadata",
    "write the metadata of a qcow2 volume at once")
  var preallocMetadata: Bool
  @FlagBit(StorageVolume.CreateFlags.reflink, "reflink", "share what neither of the two has changed")
  var reflink: Bool
  @Flag("print-xml", "print the description of the copy and make none") var printXML: Bool
  @FlagSet var flags: StorageVolume.CreateFlags

  func run(in run: Run) throws -> Output {
    let volume = try run.volume(self.volume, in: pool)
    let home = try attempt("failed to get parent pool") { try volume.storagePool }
    let newName = try newName.value()
    let original = try volume.name
    let xml = try description(of: volume, named: newName)
    if printXML { return try run.document(xml) }
    let copy = try attempt(
      "Failed to clone vol from \(original)", making: DescribedObject(name: newName),
      isTaken: { try $0.isVolume(of: home) }
    ) {
      try home.createVolume(xml: xml, cloning: volume, flags)
    }
    return .change(
      "Vol \(try copy.name) cloned from \(original)",
      of: try copy.identity + [Member(key: "pool", value: .string(try home.name))],
      ["source": .string(try volume.path)])
  }

  private func description(of volume: StorageVolume, named newName: String) throws -> String {
    let document = try XMLDocument(parsing: volume.xmlDescription())
    for name in try document.nodes(matching: "/volume/name") { name.text = newName }
    return document.root.dump()
  }
}
