import Libvirt

/// Lists objects in bulk, or with the calls of old where the driver has no such call.
func listing<Object>(
  _ sentence: String, inBulk bulk: () throws -> [Object], orElse fallback: () throws -> [Object]
) throws -> [Object] {
  do {
    return try bulk()
  } catch let error as LibvirtError where error.code == .noSupport {
    return try fallback()
  } catch let error as LibvirtError {
    throw CommandFailure(sentence, because: error)
  }
}

extension Sequence {
  /// In the order of their names, as virsh sorts: letters of either case are equal.
  func sortedByName(_ name: (Element) throws -> String) rethrows -> [Element] {
    try map { (key: try name($0).lowercased(), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}
