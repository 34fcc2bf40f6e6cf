import CommandModel
import CommandOutput
import Libvirt

/// Copy a volume to a local file.
struct VolDownload: Command {
  static let info = CommandInfo(
    "vol-download", group: .volume, "copy the contents of a storage volume to a local file",
    many: .one("each volume needs a file of its own"),
    discussion: """
      Writes the contents of a volume, or a part of them, to a file on this machine. The file appears when all is
      there: a download that fails or is interrupted leaves none that looks whole. A file of that name is replaced.
      With --sparse holes of the volume become holes of the file.
      """)

  static var examples: [Example] {
    [
      Example(
        "vol-download web1.img web1.img --pool images --sparse", "Copy an image here, holes left out.",
        needs: .host),
      Example(
        "vol-download /images/web1.img start.bin --length 1048576", "Copy its first part.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .volume, "file", "bytes")

  let choice = VolumeChoice()
  @Argument("file", "file to write", complete: .file, after: "vol") var file: Late<OutputFile>
  @Option("offset", "where in the volume to begin, in bytes", complete: .none("any number"))
  var offset: UInt64?
  @Option("length", "how many bytes to copy (default: all)", complete: .none("any number"))
  var length: WrappingUInt64?
  @Flag("sparse", "keep holes of the volume as holes") var sparse: Bool

  func run(in run: Run) throws -> Output {
    let typed = choice.text
    let volume = try choice.volume(in: run)
    let file = try file.value()
    let target = try file.target(in: run) { try DownloadFile(at: $0) { size(of: volume) ?? 0 } }
    let transfer = VolumeTransfer(volume: volume, name: typed, run: run)
    let bytes: UInt64
    do {
      bytes = try receive(volume, to: target, transfer)
    } catch {
      target.discard()
      throw error
    }
    try target.keep()
    return try transfer.output(file: file.path, bytes: bytes, changed: false)
  }

  private func receive(
    _ volume: StorageVolume, to target: any StreamTarget, _ transfer: VolumeTransfer
  ) throws -> UInt64 {
    let stream = try attempt("cannot download from volume \(transfer.name)") {
      let stream = try Stream(volume.connection)
      try volume.download(
        stream, offset: offset ?? 0, length: length?.value ?? 0, sparse ? .sparseStream : [])
      return stream
    }
    let total = { size(of: volume) }
    return try transfer.run(
      stream, label: "Downloading", total: total, failure: "cannot receive data from"
    ) { progress in
      try target.receive(stream, sparse: sparse, progress: progress)
    }
  }

  /// How many bytes will come, at most.
  private func size(of volume: StorageVolume) -> UInt64? {
    guard let physical = try? volume.info(.getPhysical) else { return nil }
    let offset = offset ?? 0
    let rest = physical.allocation > offset ? physical.allocation - offset : 0
    guard let length = length?.value, length > 0 else { return rest }
    return min(length, rest)
  }
}
