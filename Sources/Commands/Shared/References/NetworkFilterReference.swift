import CommandModel
import Libvirt

/// A network filter's UUID or name, tried in this order.
struct NetworkFilterReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.networkFilter(self) }
}

/// The network device of the host that a filter is bound to.
struct FilterBindingReference: ObjectReference {
  let text: String

  func check(in run: Run) throws { _ = try run.filterBinding(self) }
}

extension Run {
  /// The network filter that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none of that UUID or name.
  func networkFilter(_ reference: NetworkFilterReference) throws -> NetworkFilter {
    let connection = try connection()
    if let found = found(NetworkFilter.self, as: reference) { return found }
    return try lookUp(
      "nwfilter", reference.text, byUUID: { try connection.networkFilter(uuid: $0) },
      byName: { try connection.networkFilter(named: $0) })
  }

  /// The binding of a filter to the network device that a word names.
  ///
  /// - Throws: `CommandFailure` of class `.notFound` when there is none.
  func filterBinding(_ reference: FilterBindingReference) throws -> NetworkFilterBinding {
    let connection = try connection()
    if let found = found(NetworkFilterBinding.self, as: reference) { return found }
    let text = reference.text
    return try lookUp(
      "binding", text, sentence: "failed to get nwfilter binding '\(text)'",
      names: { try connection.networkFilterBindings().map { try $0.portDevice } },
      [
        LookupWay("trying as nwfilter binding port dev") {
          try connection.networkFilterBinding(portDevice: text)
        }
      ])
  }
}
