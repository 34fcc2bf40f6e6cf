import CommandModel
import Libvirt

/// A storage pool's UUID or name, tried in this order.
struct PoolReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.pool(self) }
}

extension Run {
  /// The storage pool that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none of that UUID or name.
  func pool(_ reference: PoolReference, by keys: LookupKeys = [.uuid, .name]) throws -> StoragePool {
    let connection = try connection()
    if let found = found(StoragePool.self, as: reference) { return found }
    return try lookUp(
      "pool", reference.text, by: keys, byUUID: { try connection.storagePool(uuid: $0) },
      byName: { try connection.storagePool(named: $0) })
  }
}
