import CommandModel
import Libvirt

/// A domain's id, UUID or name, tried in this order.
struct DomainReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.domain(self) }
}

extension Run {
  /// The domain that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when nothing of that id, UUID or name is there.
  func domain(_ reference: DomainReference, by keys: LookupKeys = [.id, .uuid, .name]) throws -> Domain {
    let connection = try connection()
    if let found = found(Domain.self, as: reference) { return found }
    let text = reference.text
    var ways: [LookupWay<Domain>] = []
    if keys.contains(.id), let id = Int32(decimal: text), id >= 0 {
      ways.append(LookupWay("looks like ID") { try connection.domain(id: Int(id)) })
    }
    if keys.contains(.uuid), text.looksLikeUUID {
      ways.append(LookupWay("trying as domain UUID") { try connection.domain(uuid: text) })
    }
    if keys.contains(.name) {
      ways.append(LookupWay("trying as domain NAME") { try connection.domain(named: text) })
    }
    return try lookUp("domain", text, hidesCause: true, ways)
  }
}
