import CommandModel
import CommandOutput
import Libvirt

/// Remove the definition of a domain, and on request what belongs to it.
struct Undefine: Command {
  static let info = CommandInfo(
    "undefine", group: .domain, "remove a domain's definition, and on request what belongs to it",
    traits: .destructive, many: .each("undefined"),
    discussion: """
      A running guest runs on, and is gone once it stops. Storage stays unless --storage or --remove-all-storage asks for
      its removal, which cannot be undone; only volumes of storage pools can be removed.
      """)

  static var examples: [Example] {
    [
      Example("undefine db1", "Remove the definition; disks stay."),
      Example(
        "undefine db1 --managed-save --snapshots-metadata", "Remove as well what libvirt keeps beside it."),
      Example("--dry-run undefine db1 --remove-all-storage", "See which volumes would go with it."),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "removedVolumes?")

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @FlagBit(Domain.UndefineFlags.managedSave, "managed-save", "remove the managed save image too")
  var managedSave: Bool
  @Option(
    "storage", "targets or source paths of disks whose volumes to remove, comma-separated",
    complete: .disks)
  var storage: FreeText?
  @Flag("remove-all-storage", "remove the volumes of all disks") var removeAllStorage: Bool
  @Flag("delete-storage-volume-snapshots", "remove the volumes' snapshots too", aliases: ["delete-snapshots"])
  var deleteVolumeSnapshots: Bool
  @Flag("wipe-storage", "overwrite the volumes before they are removed") var wipeStorage: Bool
  @FlagBit(Domain.UndefineFlags.snapshotsMetadata, "snapshots-metadata", "forget the domain's snapshots too")
  var snapshotsMetadata: Bool
  @FlagBit(
    Domain.UndefineFlags.checkpointsMetadata, "checkpoints-metadata", "forget the domain's checkpoints too")
  var checkpointsMetadata: Bool
  @FlagBit(Domain.UndefineFlags.nvram, "nvram", "remove the file with the firmware's variables too")
  var nvram: Bool
  @FlagBit(Domain.UndefineFlags.keepNvram, "keep-nvram", "keep the file with the firmware's variables")
  var keepNVRAM: Bool
  @FlagBit(Domain.UndefineFlags.tpm, "tpm", "remove the TPM's state too") var tpm: Bool
  @FlagBit(Domain.UndefineFlags.keepTpm, "keep-tpm", "keep the TPM's state") var keepTPM: Bool
  @FlagSet var flags: Domain.UndefineFlags

  /// The disks that were named; virsh takes an empty word for none at all.
  private var listedStorage: String? { storage.flatMap { $0.text.isEmpty ? nil : $0.text } }

  private var removesStorage: Bool { listedStorage != nil || removeAllStorage }

  func checkOptions() throws {
    if wipeStorage, !removesStorage {
      throw CommandFailure(
        "'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'", code: .usage)
    }
    if nvram, keepNVRAM { throw CommandFailure.exclusive("nvram", "keep-nvram") }
    if tpm, keepTPM { throw CommandFailure.exclusive("tpm", "keep-tpm") }
    if deleteVolumeSnapshots, !removeAllStorage {
      throw CommandFailure.required("remove-all-storage", by: "delete-storage-volume-snapshots")
    }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let (typed, identity) = (self.domain.text, try domain.identity)
    let storage = removesStorage ? try DomainStorage(domain, in: run) : nil
    if listedStorage != nil, removeAllStorage {
      throw CommandFailure("Specified both --storage and --remove-all-storage", code: .usage)
    }
    let removal = try DefinitionRemoval(of: domain, flags)
    let disks = try storage?.volumes(of: listedStorage) ?? []
    try removal.run("Failed to undefine domain '\(typed)'")
    guard removesStorage else {
      return .change("Domain '\(typed)' has been undefined", of: identity)
    }
    try run.tell("Domain '\(typed)' has been undefined\n")
    var volumes = VolumeRemoval(
      run: run, wipes: wipeStorage, flags: deleteVolumeSnapshots ? .withSnapshots : [])
    var removed: [DiskVolume] = []
    for disk in disks where try volumes.remove(disk) { removed.append(disk) }
    volumes.conclude()
    return Output.change(
      "Domain '\(typed)' has been undefined", of: identity,
      ["removedVolumes": .array(removed.map { .string($0.source) })]
    ).withoutText
  }
}
