import CommandModel
import Libvirt

/// A storage pool's UUID or name, tried in this order.
struct PoolReference: ObjectReference {
  let text: String

  func check(in session: Session) throws { _ = try session.pool(self) }
}

extension Session {
  /// The storage pool that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none of that UUID or name.
  func pool(_ reference: PoolReference) throws -> StoragePool {
    let connection = try connection()
    let text = reference.text
    tellFound("pool", text)
    return try lookUp("failed to get pool '\(text)'", hidesCause: false) { attempt in
      if text.looksLikeUUID {
        try attempt {
          tellTry("pool", "trying as pool UUID")
          return try connection.storagePool(uuid: text)
        }
      }
      try attempt {
        tellTry("pool", "trying as pool NAME")
        return try connection.storagePool(named: text)
      }
    }
  }
}
