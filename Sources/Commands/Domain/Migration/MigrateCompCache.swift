import CommandModel
import CommandOutput
import Libvirt

/// Show or set the size of the cache for compressing what is migrated.
struct MigrateCompCache: Command {
  static let info = CommandInfo(
    "migrate-compcache", group: .domain, "show or set the size of the cache for compressing what is migrated",
    many: .each("shown"),
    discussion:
      "The cache holds pages that were sent before, so that only what has changed in them is sent again.")

  static var examples: [Example] {
    [
      Example("migrate-compcache web1", "Show the size of the cache.", needs: .host),
      Example("migrate-compcache web1 --size 67108864", "Take 64 MiB for it.", needs: .host),
    ]
  }

  static let result: ResultShape? = .about(.domain, "changed?", "compressionCache")

  @Argument("domain", "domain name, id or uuid", complete: .activeDomains) var domain: DomainReference
  @Option("size", "new size in bytes, a power of 2", complete: .none("any size"), nameOnly: true)
  var size: UInt64?

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    if let size { try domain.setMigrationCompressionCache(bytes: size) }
    // The hypervisor may have made another size of it.
    let bytes = try domain.migrationCompressionCacheBytes
    let change = size.map { _ in [Member(key: "changed", value: true)] } ?? []
    return Output(
      text: [.text("Compression cache: \(bytes.capacityText(decimals: 3))")],
      value: .object(
        try domain.identity + change + [Member(key: "compressionCache", value: Value(bytes))]),
      nameKey: "name")
  }
}
