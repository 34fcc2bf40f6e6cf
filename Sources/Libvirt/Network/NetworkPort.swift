import CLibvirt

/// A port of a virtual network, where one guest interface is plugged in.
///
/// C: virNetworkPortPtr.
public final class NetworkPort: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: virNetworkGetConnect(virNetworkPortGetNetwork(pointer))) {
      virNetworkPortFree($0)
    }
  }
}

extension NetworkPort {
  /// The UUID, in lower case with hyphens. Needs no round trip.
  ///
  /// C: virNetworkPortGetUUIDString.
  public var uuid: String {
    get throws(LibvirtError) {
      try readUUID("virNetworkPortGetUUIDString") { virNetworkPortGetUUIDString(pointer, $0) }
    }
  }

  /// The network that the port belongs to. Needs no round trip.
  ///
  /// C: virNetworkPortGetNetwork.
  public var network: Network {
    get throws(LibvirtError) {
      let network = try Call.checkNull("virNetworkPortGetNetwork") { virNetworkPortGetNetwork(pointer) }
      virNetworkRef(network)
      return Network(owning: network)
    }
  }

  /// The description in XML.
  ///
  /// Throws when the object is gone. C: virNetworkPortGetXMLDesc.
  public func xmlDescription() throws(LibvirtError) -> String {
    try Call.checkString("virNetworkPortGetXMLDesc") { virNetworkPortGetXMLDesc(pointer, 0) }
  }

  /// Removes the port.
  ///
  /// Throws when it is gone. C: virNetworkPortDelete.
  public func delete() throws(LibvirtError) {
    try Call.check("virNetworkPortDelete") { virNetworkPortDelete(pointer, 0) }
  }

  /// The bandwidth limits of the port.
  ///
  /// Throws when the port is gone. C: virNetworkPortGetParameters.
  public func parameters() throws(LibvirtError) -> TypedParameters {
    try TypedParameters.allocated("virNetworkPortGetParameters") {
      virNetworkPortGetParameters(pointer, $0, $1, 0)
    }
  }

  /// Changes the bandwidth limits of the port.
  ///
  /// Throws when the port is gone or a limit is not known. C: virNetworkPortSetParameters.
  public func setParameters(_ parameters: TypedParameters) throws(LibvirtError) {
    try parameters.withC { (array, count) throws(LibvirtError) in
      try Call.check("virNetworkPortSetParameters") { virNetworkPortSetParameters(pointer, array, count, 0) }
    }
  }
}
