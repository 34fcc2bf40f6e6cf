import CommandModel
import CommandOutput
import Libvirt

/// An object that can be marked to start with the host.
protocol AutostartedObject: DataObject {
  var autostart: Bool { get throws(LibvirtError) }
  func setAutostart(_ autostart: Bool) throws(LibvirtError)
}

extension Network: AutostartedObject {}
extension NodeDevice: AutostartedObject {}
extension StoragePool: AutostartedObject {}

extension Run {
  /// Marks an object to start with the host, or takes the mark away.
  ///
  /// - Parameters:
  ///   - noun: what virsh calls such an object.
  ///   - typed: the object as it was typed.
  ///   - isOn: whether it is to start with the host from now on.
  func mark(
    _ object: some AutostartedObject, _ noun: String, typed: String, asAutostarted isOn: Bool
  ) throws -> Output {
    let verb = isOn ? "mark" : "unmark"
    let was = wantsData ? try? object.autostart : nil
    try attempt("failed to \(verb) \(noun) \(typed) as autostarted") { try object.setAutostart(isOn) }
    return .change(
      "\(noun.capitalizedWord) \(typed) \(verb)ed as autostarted", of: try object.identity,
      changed: was != isOn, ["autostart": .bool(isOn)])
  }
}
