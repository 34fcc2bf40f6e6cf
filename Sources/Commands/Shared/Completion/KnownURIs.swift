/// The URIs that a person is likely to mean.
enum KnownURIs {
  static func hypervisors(for query: LiveQuery) -> [Candidate] {
    let environment = query.run.environment
    return candidates(
      for: query, of: ClientConfiguration.read("libvirt.conf", environment),
      named: ["LIBVIRT_DEFAULT_URI", "VIRSH_DEFAULT_CONNECT_URI"].compactMap(environment),
      seen: query.run.session.visitedURIs, usual: ["qemu:///system", "qemu:///session", "test:///default"])
  }

  static func daemons(for query: LiveQuery) -> [Candidate] {
    let environment = query.run.environment
    return candidates(
      for: query, of: ClientConfiguration.read("libvirt-admin.conf", environment),
      named: ["LIBVIRT_ADMIN_DEFAULT_URI", "VIRT_ADMIN_DEFAULT_CONNECT_URI"].compactMap(environment),
      seen: [query.run.adminHost.knownURI].compactMap(\.self), usual: ["libvirtd:///system"])
  }

  /// Each of them once; virsh's own protocol knows none of them.
  private static func candidates(
    for query: LiveQuery, of configuration: ClientConfiguration, named: [String], seen: [String],
    usual: [String]
  ) -> [Candidate] {
    guard query.style != .virsh else { return [] }
    var found = configuration.aliases.map { Candidate($0.name, note: query.describes ? $0.uri : nil) }
    for uri in [configuration.standard].compactMap(\.self) + named + seen + usual
    where !uri.isEmpty && !found.contains(where: { $0.text == uri }) {
      found.append(Candidate(uri))
    }
    return found
  }
}
