import CLibvirt
import Libvirt

/// A server of a daemon: its sockets, the workers that serve them, and the clients that have come by way of them.
///
/// C: virAdmServerPtr.
public final class AdminServer: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }
  /// The connection that the object belongs to.
  public let connection: AdminConnection

  init(
    owning pointer: OpaquePointer, of connection: AdminConnection,
    _ free: @escaping virAdmServerFreeFunction
  ) {
    self.connection = connection
    handle = Handle(owning: pointer, on: connection.pointer) { _ = free($0) }
  }
}

extension AdminServer {
  /// The name, such as `libvirtd`. Needs no round trip.
  ///
  /// C: virAdmServerGetName.
  public var name: String {
    get throws(LibvirtError) {
      let getName = try AdminFunctions.getServerName.function
      return try Call.checkBorrowedString("virAdmServerGetName") { getName(pointer) }
    }
  }

  /// How many workers there are and may be; see VIR_THREADPOOL_….
  ///
  /// Throws when the connection is lost. C: virAdmServerGetThreadPoolParameters.
  public func threadPoolParameters() throws(LibvirtError) -> TypedParameters {
    let get = try AdminFunctions.getThreadPool.function
    return try .allocated("virAdmServerGetThreadPoolParameters") { get(pointer, $0, $1, 0) }
  }

  /// Sets how many workers there may be.
  ///
  /// Throws `invalidArg` for numbers that do not go together. C: virAdmServerSetThreadPoolParameters.
  public func setThreadPoolParameters(_ parameters: TypedParameters) throws(LibvirtError) {
    let set = try AdminFunctions.setThreadPool.function
    try parameters.withC { (array, count) throws(LibvirtError) in
      _ = try Call.check("virAdmServerSetThreadPoolParameters") { set(pointer, array, count, 0) }
    }
  }

  /// How many clients there are and may be; see VIR_SERVER_CLIENTS_….
  ///
  /// Throws when the connection is lost. C: virAdmServerGetClientLimits.
  public func clientLimits() throws(LibvirtError) -> TypedParameters {
    let get = try AdminFunctions.getLimits.function
    return try .allocated("virAdmServerGetClientLimits") { get(pointer, $0, $1, 0) }
  }

  /// Sets how many clients there may be.
  ///
  /// Throws `invalidArg` for numbers that do not go together. C: virAdmServerSetClientLimits.
  public func setClientLimits(_ limits: TypedParameters) throws(LibvirtError) {
    let set = try AdminFunctions.setLimits.function
    try limits.withC { (array, count) throws(LibvirtError) in
      _ = try Call.check("virAdmServerSetClientLimits") { set(pointer, array, count, 0) }
    }
  }

  /// Makes the server read its certificates, keys and revocations anew.
  ///
  /// Throws when it has no TLS, or when they cannot be read. C: virAdmServerUpdateTlsFiles.
  public func updateTLSFiles() throws(LibvirtError) {
    let update = try AdminFunctions.updateTLS.function
    try Call.check("virAdmServerUpdateTlsFiles") { update(pointer, 0) }
  }

  /// The clients that are connected.
  ///
  /// Throws when the connection is lost. C: virAdmServerListClients.
  public func clients() throws(LibvirtError) -> [AdminClient] {
    let (list, free) = (try AdminFunctions.listClients.function, try AdminFunctions.freeClient.function)
    return try listObjects(
      "virAdmServerListClients", { AdminClient(owning: $0, of: self, free) }, { list(pointer, $0, 0) })
  }

  /// The client of a number.
  ///
  /// Throws `noClient` when there is none. C: virAdmServerLookupClient.
  public func client(id: UInt64) throws(LibvirtError) -> AdminClient {
    let (lookUp, free) = (try AdminFunctions.lookUpClient.function, try AdminFunctions.freeClient.function)
    let client = try Call.checkNull("virAdmServerLookupClient") { lookUp(pointer, id, 0) }
    return AdminClient(owning: client, of: self, free)
  }
}
