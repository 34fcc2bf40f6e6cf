import CommandOutput
import Libvirt
import XML

/// What the XML document of a snapshot says about it.
struct SnapshotDescription: DescentDescription {
  var name: String
  var creationTime: Moment?
  /// The state that the domain was in, or `disk-snapshot`.
  var state: String?
  var parent: String?
  var text: String?
  /// Whether some of it lies outside of the disks' images.
  var isExternal: Bool

  /// Throws when the document is none, or has no name.
  init(of snapshot: DomainSnapshot) throws {
    let root = try XMLDocument(parsing: try snapshot.xmlDescription(), name: "(domain_snapshot)").root
    name = try snapshot.name
    let time = root.child(named: "creationTime").flatMap { Int64(decimal: $0.text) }
    creationTime = time.map { Moment(seconds: $0) }
    state = root.child(named: "state")?.text
    parent = root.child(named: "parent")?.child(named: "name")?.text
    text = root.child(named: "description")?.text
    let parts = try root.nodes(matching: "memory|disks/disk")
    isExternal = state == "disk-snapshot" || parts.contains { $0["snapshot"] == "external" }
  }

  var location: String { isExternal ? "external" : "internal" }
}
