import CommandModel
import CommandOutput
import Glibc
import Libvirt

/// Copy a local file into a volume.
struct VolUpload: Command {
  static let info = CommandInfo(
    "vol-upload", group: .volume, "copy a local file into a storage volume",
    traits: .destructive, many: .each("overwritten"),
    discussion: """
      Overwrites the contents of a volume, or a part of them, with those of a file on this machine. The file must not
      be larger than the volume, or than --length. With --sparse holes of the file become holes of the volume.
      """)

  static var examples: [Example] {
    [
      Example("vol-upload base.img disk.raw --pool images", "Fill a volume from a local file.", needs: .host),
      Example("vol-upload base.img disk.raw --pool images --sparse", "Send no zeros.", needs: .host),
    ]
  }

  static let result: ResultShape? = .silentChange(of: .volume, "file", "bytes")

  let choice = VolumeChoice()
  @Argument("file", "file to read", complete: .file, after: "vol") var file: Late<InputFile>
  @Option("offset", "where in the volume to begin, in bytes", complete: .none("any number"))
  var offset: UInt64?
  @Option("length", "how many bytes are taken at most (default: all)", complete: .none("any number"))
  var length: WrappingUInt64?
  @Flag("sparse", "keep holes of the file as holes") var sparse: Bool

  func run(in run: Run) throws -> Output {
    let typed = choice.text
    let volume = try choice.volume(in: run)
    let file = try file.value()
    let transfer = VolumeTransfer(volume: volume, name: typed, run: run)
    let bytes = try file.opened(in: run) { descriptor, waiting in
      try send(descriptor, waiting, to: volume, transfer)
    }
    return try transfer.output(file: file.path, bytes: bytes, changed: true)
  }

  private func send(
    _ descriptor: Int32, _ waiting: @escaping Stream.Waiting, to volume: StorageVolume,
    _ transfer: VolumeTransfer
  ) throws -> UInt64 {
    let stream = try attempt("cannot upload to volume \(transfer.name)") {
      let stream = try Stream(volume.connection)
      try volume.upload(
        stream, offset: offset ?? 0, length: length?.value ?? 0, sparse ? .sparseStream : [])
      return stream
    }
    return try transfer.run(
      stream, label: "Uploading", total: { Self.size(of: descriptor) }, failure: "cannot send data to"
    ) { progress in
      try stream.send(contentsOf: descriptor, sparse: sparse, waiting: waiting, progress: progress)
    }
  }

  /// The size of a file; `nil` for a pipe and the like.
  private static func size(of descriptor: Int32) -> UInt64? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.kind == S_IFREG else { return nil }
    return UInt64(exactly: status.st_size)
  }
}
