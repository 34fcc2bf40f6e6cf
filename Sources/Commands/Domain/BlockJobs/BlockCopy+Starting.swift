import CommandOutput
import Libvirt
import XML

extension BlockCopy {
  /// The numbers that a copy is made with; 0 where the hypervisor is to choose.
  struct Settings {
    var bandwidth: UInt
    var granularity: UInt32
    var bufferSize: UInt64
  }

  func settings() throws -> Settings {
    Settings(
      bandwidth: try bandwidth.limit(inBytes: inBytes), granularity: try granularity?.value() ?? 0,
      bufferSize: try bufferSize?.value() ?? 0)
  }

  /// Refuses destinations of two kinds, and none.
  func checkDestination() throws {
    let others = [("dest", destination != nil), ("format", format != nil), ("blockdev", isDevice)]
    if xml != nil, let other = others.first(where: \.1) { throw CommandFailure.exclusive(other.0, "xml") }
    try waiting.checkEnding()
    guard xml != nil || destination != nil else {
      throw CommandFailure("need either --dest or --xml", code: .usage)
    }
  }

  /// The element for a destination that options describe.
  func described() -> String {
    var xml = XMLBuilder()
    xml.element("disk", ["type": isDevice ? "block" : "file"]) { disk in
      disk.element("source", [isDevice ? "dev" : "file": destination])
      if let format { disk.element("driver", ["type": format]) }
    }
    return xml.text
  }

  /// Starts the copy; the older call is known to more drivers, but does not know all options.
  func start(_ domain: Domain, _ element: String?, _ settings: Settings) throws {
    let newer: Domain.BlockCopyFlags = [.transientJob, .synchronousWrites, .targetZeroed]
    let needsElement =
      element != nil || format != nil && format != "raw" || settings.granularity > 0
      || settings.bufferSize > 0 || !flags.isDisjoint(with: newer)
    guard needsElement else { return try rebase(domain, settings) }
    try domain.blockCopy(path, to: element ?? described(), try parameters(settings), flags)
  }

  private func rebase(_ domain: Domain, _ settings: Settings) throws(LibvirtError) {
    var bits: Domain.BlockRebaseFlags = .copy
    if flags.contains(.shallow) { bits.insert(.shallow) }
    if flags.contains(.reuseExt) { bits.insert(.reuseExt) }
    if isDevice { bits.insert(.copyDev) }
    if format == "raw" { bits.insert(.copyRaw) }
    if inBytes { bits.insert(.bandwidthBytes) }
    try domain.blockRebase(path, base: destination, bandwidth: settings.bandwidth, bits)
  }

  private func parameters(_ settings: Settings) throws -> TypedParameters {
    var parameters = TypedParameters()
    if settings.bandwidth > 0 {
      parameters.append("bandwidth", .ullong(try bytes(settings.bandwidth)))
    }
    if settings.granularity > 0 { parameters.append("granularity", .uint(settings.granularity)) }
    if settings.bufferSize > 0 { parameters.append("buf-size", .ullong(settings.bufferSize)) }
    return parameters
  }

  /// The newer call counts bytes.
  private func bytes(_ bandwidth: UInt) throws -> UInt64 {
    guard !inBytes else { return UInt64(bandwidth) }
    let most = UInt64.max >> 20
    guard bandwidth <= most else {
      throw CommandFailure("bandwidth must be less than \(most)", code: .usage)
    }
    return UInt64(bandwidth) << 20
  }
}
