import CommandOutput
import Libvirt

/// What uploads and downloads share: the stream, the progress line, and who is told of a failure.
struct VolumeTransfer {
  let volume: StorageVolume
  /// The volume as it was typed.
  let name: String
  let run: Run

  /// Runs a transfer over a stream with a progress line, and asks the other end whether all went well.
  ///
  /// - Parameters:
  ///   - label: what the progress line begins with.
  ///   - total: how many bytes there are, asked for only when there is a line to show.
  ///   - failure: the sentence for a transfer that breaks off.
  /// - Returns: how many bytes went, holes included.
  func run(
    _ stream: Stream, label: String, total: () -> UInt64?, failure: String,
    _ body: (@escaping Stream.Progress) throws -> Void
  ) throws -> UInt64 {
    let run = run
    let line = run.showsBars ? run.gate.progress(label, total: total()) : nil
    defer { line?.finish() }
    let count = Count()
    try attempt("\(failure) volume \(name)") {
      try body { (bytes) throws(LibvirtError) in
        count.bytes = bytes
        guard !run.isAbandoned else {
          throw LibvirtError(code: .operationAborted, message: "the transfer was given up")
        }
        line?.update(bytes)
      }
    }
    try attempt("cannot close volume \(name)") { try stream.finish() }
    return count.bytes
  }

  /// The result: nothing in text, since virsh says nothing.
  ///
  /// - Parameter changed: whether the volume got other contents.
  func output(file: String, bytes: UInt64, changed: Bool) throws -> Output {
    .silentChange(
      of: try volume.identity + [run.poolMember(of: volume)], changed: changed,
      ["file": .string(file), "bytes": Value(bytes)])
  }

  private final class Count {
    var bytes: UInt64 = 0
  }
}
