import CommandModel
import Libvirt

/// A network's UUID or name, tried in this order.
struct NetworkReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.network(self) }
}

extension Run {
  /// The network that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none of that UUID or name.
  func network(_ reference: NetworkReference, by keys: LookupKeys = [.uuid, .name]) throws -> Network {
    let connection = try connection()
    if let found = found(Network.self, as: reference) { return found }
    return try lookUp(
      "network", reference.text, by: keys, byUUID: { try connection.network(uuid: $0) },
      byName: { try connection.network(named: $0) })
  }
}
