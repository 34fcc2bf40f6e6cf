import CommandModel
import Libvirt
import Platform

extension Run {
  /// "did you mean 'web1'?", where one of the names is close to what was typed.
  ///
  /// The names are asked for only where hints are given: one list, after the look-up has failed.
  func nearest(to text: String, among names: () throws -> [String]) -> String? {
    guard persona.givesHints, mayAsk, let names = try? names() else { return nil }
    return Suggestion.nearest(to: text, among: names).map { "did you mean '\($0)'?" }
  }

  /// The names of all objects of a kind, as virsh calls it in its sentences; none for a kind without names.
  func names(of kind: String) throws -> [String] {
    let connection = try connection()
    return switch kind {
    case "domain": try connection.domains().map { try $0.name }
    case "network": try connection.networks().map { try $0.name }
    case "pool": try connection.storagePools().map { try $0.name }
    case "interface": try connection.hostInterfaces().map { try $0.name }
    case "nodedev", "device": try connection.nodeDevices().map { try $0.name }
    case "nwfilter": try connection.networkFilters().map { try $0.name }
    default: []
    }
  }
}
