import Libvirt
import XML

/// What the XML document of a checkpoint says about it.
struct CheckpointDescription: DescentDescription {
  var creationTime: Moment?
  var parent: String?
  var text: String?

  /// Throws when the document is none.
  init(of checkpoint: DomainCheckpoint) throws {
    let xml = try checkpoint.xmlDescription(.noDomain)
    let root = try XMLDocument(parsing: xml, name: "(domain_checkpoint)").root
    let time = root.child(named: "creationTime").flatMap { Int64(decimal: $0.text) }
    creationTime = time.map { Moment(seconds: $0) }
    parent = root.child(named: "parent")?.child(named: "name")?.text
    text = root.child(named: "description")?.text
  }
}
