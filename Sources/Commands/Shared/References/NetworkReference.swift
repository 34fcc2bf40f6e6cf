import CommandModel
import Libvirt

/// A network's UUID or name, tried in this order.
struct NetworkReference: ObjectReference {
  let text: String

  func check(in session: Session) throws { _ = try session.network(self) }
}

extension Session {
  /// The network that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none of that UUID or name.
  func network(_ reference: NetworkReference) throws -> Network {
    let connection = try connection()
    let text = reference.text
    tellFound("network", text)
    return try lookUp("failed to get network '\(text)'", hidesCause: false) { attempt in
      if text.looksLikeUUID {
        try attempt {
          tellTry("network", "trying as network UUID")
          return try connection.network(uuid: text)
        }
      }
      try attempt {
        tellTry("network", "trying as network NAME")
        return try connection.network(named: text)
      }
    }
  }
}
