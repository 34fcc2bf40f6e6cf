import CommandModel
import CommandOutput
import Libvirt
import Platform

/// Show the sizes of a domain's disks.
struct DomBlkInfo: Command {
  static let info = CommandInfo(
    "domblkinfo", group: .monitor, "show the sizes of the disks of a domain",
    many: .each("shown"),
    discussion: """
      The capacity is what the guest sees, the allocation what the image takes up on the host, and the physical size
      how long the host's file or device is. A drive without an image, and a network disk of a domain that does not
      run, have no sizes.
      """)

  static var examples: [Example] {
    [
      Example("domblkinfo web1 vda", "Show capacity and use of one disk, in bytes."),
      Example("domblkinfo web1 --all --human", "Show all disks, in units that are easy to read."),
    ]
  }

  static let result: ResultShape? = .either(
    .keys("domain", "target", "source", "capacity", "allocation", "physical"),
    .rows("domain", "target", "source", "capacity", "allocation", "physical"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Option("device", "name of the disk's target, or path of its source", complete: .disks)
  var device: FreeText?
  @Flag("human", "print sizes with a unit") var human: Bool
  @Flag("all", "show all disks as a table") var all: Bool

  /// A disk with its sizes; `nil` where it has none.
  private struct Row: Sendable {
    var target: String?
    var source: String?
    var sizes: Domain.BlockInfo?
  }

  func checkOptions() throws {
    if all, device != nil { throw CommandFailure.exclusive("all", "device") }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    guard !all else {
      let table = try run.table(of: columns(try domain.name), text: .table(Self.keys))
      return table.output(of: try rows(of: domain))
    }
    guard let device = device?.text, !device.isEmpty else {
      throw CommandFailure("command 'domblkinfo' requires <device> option", code: .usage)
    }
    let sizes = Self.known(try domain.blockInfo(device))
    // The word may be the target or the source; data have both.
    let disk = run.wantsData ? try? domain.disks().first { $0.target == device || $0.source == device } : nil
    return .record(
      Record(
        labelWidth: 15,
        [
          Field(nil, "domain", .string(try domain.name)),
          Field(nil, "target", Value(disk.map(\.target) ?? device), isName: true),
          Field(nil, "source", Value(disk?.source)),
          Field("Capacity:", "capacity", Value(sizes?.capacity), text: text(sizes?.capacity)),
          Field("Allocation:", "allocation", Value(sizes?.allocation), text: text(sizes?.allocation)),
          Field("Physical:", "physical", Value(sizes?.physical), text: text(sizes?.physical)),
        ]))
  }

  private static let keys = ["target", "capacity", "allocation", "physical"]

  private func columns(_ domain: String) -> [Column<Row>] {
    [
      Column(nil, "domain") { _ in .string(domain) },
      Column("Target", "target", isName: true) { Value($0.target) },
      Column("Source", "source") { Value($0.source) },
      sizeColumn("Capacity", "capacity", \.capacity),
      sizeColumn("Allocation", "allocation", \.allocation),
      sizeColumn("Physical", "physical", \.physical),
    ]
  }

  private func sizeColumn(
    _ title: String, _ key: String, _ size: KeyPath<Domain.BlockInfo, UInt64> & Sendable
  ) -> Column<Row> {
    let text = text
    return Column(title, key, type: .size, text: { text($0.sizes?[keyPath: size]) }) {
      Value($0.sizes?[keyPath: size])
    }
  }

  private var text: @Sendable (UInt64?) -> String {
    let human = human
    return { $0.map { human ? $0.capacityText(decimals: 3) : "\($0)" } ?? "-" }
  }

  private func rows(of domain: Domain) throws -> [Row] {
    let isActive = try domain.isActive
    let results = Pipeline.map(try domain.disks()) { disk in
      Result {
        let sizes = try Self.sizes(of: disk, in: domain, isActive: isActive)
        return Row(target: disk.target, source: disk.source, sizes: sizes)
      }
    }
    return try results.map { try $0.get() }
  }

  private static func sizes(
    of disk: DomainDisk, in domain: Domain, isActive: Bool
  ) throws -> Domain.BlockInfo? {
    guard let target = disk.target, disk.source != nil else { return nil }
    do {
      return known(try domain.blockInfo(target))
    } catch {
      // Nobody but the hypervisor can ask a network server how large the image is.
      guard !isActive, disk.networkProtocol != nil, error.code == .internalError else { throw error }
      return nil
    }
  }

  private static func known(_ sizes: Domain.BlockInfo) -> Domain.BlockInfo? {
    sizes.capacity == 0 && sizes.allocation == 0 && sizes.physical == 0 ? nil : sizes
  }
}
