import CommandModel
import CommandOutput
import Libvirt

/// Show or set the XML that an application keeps with a domain.
struct Metadata: Command {
  static let info = CommandInfo(
    "metadata", group: .domain, "show or set the XML that an application keeps with a domain",
    many: .each("changed"),
    discussion: """
      Applications keep an element each, in a namespace of their own, under <metadata>. Prints the element of a
      namespace, sets it with --set, opens it in an editor with --edit, or removes it with --remove.
      """)

  static let result: ResultShape? = .either(
    .about(.domain, "namespace", "metadata"), .change(of: .domain, "namespace", "metadata"))

  @Argument("domain", "domain name, id or uuid", complete: .domains) var domain: DomainReference
  @Argument("uri", "URI of the namespace", complete: .none("any URI")) var uri: String
  let impact = Impact(.noted)
  @Flag("edit", "open the element in an editor") var edit: Bool
  @Option("key", "prefix for the namespace, needed to set an element", complete: .none("any prefix"))
  var key: String?
  @Option("set", "the new XML element", complete: .none("any XML")) var set: String?
  @Flag("remove", "remove the element") var remove: Bool

  func checkOptions() throws {
    if edit, set != nil { throw CommandFailure.exclusive("edit", "set") }
    if remove, set != nil { throw CommandFailure.exclusive("remove", "set") }
    if remove, edit { throw CommandFailure.exclusive("remove", "edit") }
    if edit || set != nil, key == nil {
      throw CommandFailure("namespace key is required when modifying metadata", code: .usage)
    }
  }

  func run(in run: Run) throws -> Output {
    let domain = try run.domain(domain)
    let identity = try domain.identity
    if remove {
      try domain.setMetadata(.element, to: nil, uri: uri, impact.bits())
      return message("Metadata removed", identity, nil)
    }
    if let set {
      try store(set, in: domain)
      return message("Metadata modified", identity, set)
    }
    if edit { return try edited(in: run, identity) }
    let xml = try read(domain)
    return .fact(xml, of: identity, ["namespace": .string(uri), "metadata": .string(xml)])
  }

  private func read(_ domain: Domain) throws(LibvirtError) -> String {
    try domain.metadata(.element, uri: uri, impact.bits())
  }

  private func store(_ xml: String, in domain: Domain) throws(LibvirtError) {
    try domain.setMetadata(.element, to: xml, key: key, uri: uri, impact.bits())
  }

  private func edited(in run: Run, _ identity: [Member]) throws -> Output {
    let current = {
      do {
        return try read(try run.domain(domain))
      } catch let error as LibvirtError where error.code == .noDomainMetadata {
        return "\n"
      }
    }
    let before = try current()
    let stored = try EditLoop(run: run).run(before, current: current) { xml, _ in
      try store(xml, in: try run.domain(domain))
      return xml
    }
    guard let stored else {
      return message("Metadata not changed", identity, before == "\n" ? nil : before, changed: false)
    }
    return message("Metadata modified", identity, stored)
  }

  private func message(
    _ sentence: String, _ identity: [Member], _ xml: String?, changed: Bool = true
  ) -> Output {
    .change(
      sentence, of: identity, changed: changed, ["namespace": .string(uri), "metadata": Value(xml)],
      endsLine: changed)
  }
}
