import CommandOutput

extension String {
  /// A name of libvirt, such as `poll-max-ns` or `cpu_shares`, as a key of data: `pollMaxNs`, `cpuShares`.
  var camelCase: String {
    let words = split { $0 == "-" || $0 == "_" || $0 == "." }
    guard let first = words.first else { return self }
    return words.dropFirst().reduce(String(first)) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  /// The key of data for a parameter of libvirt's; one that the catalogue does not know keeps its name, since nobody can
  /// tell what it counts in.
  var dataKey: String {
    // A key has letters only.
    if self == "cpu0-id" { return "firstCpuId" }
    // One word with libvirt, two here.
    let key = hasPrefix("iothread_") ? "io_thread_\(dropFirst("iothread_".count))".camelCase : camelCase
    return DataCatalogue.key(key) == nil ? self : key
  }
}
