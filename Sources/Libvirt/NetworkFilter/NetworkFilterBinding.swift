import CLibvirt

/// The use of a network filter by one network device of the host.
///
/// C: virNWFilterBindingPtr.
public final class NetworkFilterBinding: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  /// Takes over a reference; C does not tell which connection the object is on.
  init(owning pointer: OpaquePointer, on connection: OpaquePointer?) {
    handle = Handle(owning: pointer, on: connection) { virNWFilterBindingFree($0) }
  }
}

extension NetworkFilterBinding {
  /// The name of the network device. Needs no round trip.
  ///
  /// C: virNWFilterBindingGetPortDev.
  public var portDevice: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virNWFilterBindingGetPortDev") { virNWFilterBindingGetPortDev(pointer) }
    }
  }

  /// The name of the filter. Needs no round trip.
  ///
  /// C: virNWFilterBindingGetFilterName.
  public var filterName: String {
    get throws(LibvirtError) {
      try Call.checkBorrowedString("virNWFilterBindingGetFilterName") {
        virNWFilterBindingGetFilterName(pointer)
      }
    }
  }

  /// The description in XML.
  ///
  /// Throws when the object is gone. C: virNWFilterBindingGetXMLDesc.
  public func xmlDescription() throws(LibvirtError) -> String {
    try Call.checkString("virNWFilterBindingGetXMLDesc") { virNWFilterBindingGetXMLDesc(pointer, 0) }
  }

  /// Removes the filter's rules from the device.
  ///
  /// Throws when the binding is gone. C: virNWFilterBindingDelete.
  public func delete() throws(LibvirtError) {
    try Call.check("virNWFilterBindingDelete") { virNWFilterBindingDelete(pointer) }
  }
}
