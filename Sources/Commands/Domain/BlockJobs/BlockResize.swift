import CommandModel
import CommandOutput
import Libvirt

/// Resize a disk of a running domain.
struct BlockResize: Command {
  static let info = CommandInfo(
    "blockresize", group: .domain, "resize a disk of a running domain", many: .each("resized"),
    discussion: """
      The size may have a unit, such as 20G; without one it is in KiB. The guest sees the new size at once, but has to
      resize its partitions and file systems by itself. Making a disk smaller loses what is beyond its new end; --extend
      refuses to. With --capacity a block device tells its size itself.
      """)

  static var examples: [Example] {
    [
      Example(
        "blockresize web1 vda 40GiB",
        "Make the disk 40 GiB large; the guest then has to grow its file system.", needs: .host),
      Example(
        "blockresize web1 vda --capacity", "Make the disk as large as the block device that it stands on.",
        needs: .host),
    ]
  }

  static let result: ResultShape? = .change(of: .domain, "target", "capacity")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: LateDomain
  @Argument("path", "name of the disk's target, or path of its source", complete: .disks) var path: String
  @Option(
    "size", "new size, scaled (default: KiB)", complete: .none("any size"), requiredWithout: "capacity")
  var size: KibibyteSize?
  @FlagBit(Domain.BlockResizeFlags.capacity, "capacity", "take over the size that the block device has")
  var capacity: Bool
  @FlagBit(Domain.BlockResizeFlags.extend, "extend", "refuse to make the disk smaller") var extend: Bool
  @FlagSet var flags: Domain.BlockResizeFlags

  func checkOptions() throws {
    if capacity, size != nil { throw CommandFailure.exclusive("size", "capacity") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let target = run.wantsData ? domain.target(ofDisk: path) : path
    try attempt("Failed to resize block device '\(path)'") { try resize(domain) }
    let now = run.wantsData ? try? domain.blockInfo(path).capacity : nil
    return .change(
      "Block device '\(path)' is resized", of: try domain.identity,
      ["target": .string(target), "capacity": Value(size?.bytes ?? now)], endsLine: false)
  }

  /// Whole KiB are known to every driver.
  private func resize(_ domain: Domain) throws(LibvirtError) {
    let bytes = size?.bytes ?? 0
    guard bytes % 1024 != 0 else { return try domain.resizeBlock(path, to: bytes / 1024, flags) }
    try domain.resizeBlock(path, to: bytes, flags.union(.bytes))
  }
}
