import CommandModel
import Libvirt

/// A domain's id, UUID or name, tried in this order.
struct DomainReference: ObjectReference {
  let text: String

  func check(in session: Session) throws { _ = try session.domain(self) }
}

extension Session {
  /// The domain that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when nothing of that id, UUID or name is there.
  func domain(_ reference: DomainReference, by keys: LookupKeys = [.id, .uuid, .name]) throws -> Domain {
    let connection = try connection()
    let text = reference.text
    tellFound("domain", text)
    return try lookUp("failed to get domain '\(text)'") { attempt in
      if keys.contains(.id), let id = Int32(decimal: text), id >= 0 {
        try attempt {
          tellTry("domain", "looks like ID")
          return try connection.domain(id: Int(id))
        }
      }
      if keys.contains(.uuid), text.looksLikeUUID {
        try attempt {
          tellTry("domain", "trying as domain UUID")
          return try connection.domain(uuid: text)
        }
      }
      if keys.contains(.name) {
        try attempt {
          tellTry("domain", "trying as domain NAME")
          return try connection.domain(named: text)
        }
      }
    }
  }
}
