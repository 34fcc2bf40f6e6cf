import CLibvirt
import Libvirt

/// A connection to the administration of a daemon.
///
/// It stays open as long as this object or an object obtained from it lives; there is nothing to close by hand.
///
/// C: virAdmConnectPtr.
public final class AdminConnection: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer, _ close: @escaping virAdmConnectCloseFunction) {
    handle = Handle(owning: pointer, on: pointer) { _ = close($0) }
  }

  /// Opens a connection, and keeps the event loop running until it is closed: without it nobody would notice that the
  /// daemon has gone.
  ///
  /// - Parameter uri: where to, such as `libvirtd:///system`; `nil` for libvirt's default (LIBVIRT_ADMIN_DEFAULT_URI,
  ///   the configuration file libvirt-admin.conf, or the daemon of the system or of the session, by who asks).
  ///
  /// Throws when no daemon answers there or it refuses, `noSupport` where the library is not installed.
  /// C: virAdmConnectOpen.
  public static func open(_ uri: String? = nil) throws(LibvirtError) -> AdminConnection {
    try AdminLibrary.initialize()
    try ProcessUse.claim(.administration)
    let (open, close) = (try AdminFunctions.open.function, try AdminFunctions.close.function)
    let token = try EventLoop.keepRunning()
    let pointer = try Call.checkNull("virAdmConnectOpen", uri) { open($0, 0) }
    let hold = LiveConnections.add(pointer, token)
    defer { LiveConnections.letGo(hold) }
    return AdminConnection(owning: pointer, close)
  }
}

extension AdminConnection {
  /// Where the connection leads, as it was asked for. Needs no round trip.
  ///
  /// C: virAdmConnectGetURI.
  public var uri: String {
    get throws(LibvirtError) {
      let getURI = try AdminFunctions.getURI.function
      return try Call.checkString("virAdmConnectGetURI") { getURI(pointer) }
    }
  }

  /// Whether the connection still works, as far as is known without asking the other end.
  ///
  /// C: virAdmConnectIsAlive.
  public var isAlive: Bool {
    get throws(LibvirtError) {
      let isAlive = try AdminFunctions.isAlive.function
      return try Call.checkBool("virAdmConnectIsAlive") { isAlive(pointer) }
    }
  }

  /// The version of libvirt on the other end.
  ///
  /// Throws when the connection is lost. C: virAdmConnectGetLibVersion.
  public var libraryVersion: Version {
    get throws(LibvirtError) {
      let getVersion = try AdminFunctions.getLibraryVersion.function
      var encoded: UInt64 = 0
      try Call.check("virAdmConnectGetLibVersion") { getVersion(pointer, &encoded) }
      return Version(encoded: UInt(encoded))
    }
  }

  /// The servers of the daemon, each with its sockets, its workers and its clients.
  ///
  /// Throws when the connection is lost. C: virAdmConnectListServers.
  public func servers() throws(LibvirtError) -> [AdminServer] {
    let (list, free) = (try AdminFunctions.listServers.function, try AdminFunctions.freeServer.function)
    return try listObjects(
      "virAdmConnectListServers", { AdminServer(owning: $0, of: self, free) },
      { list(pointer, $0, 0) })
  }

  /// The server of a name.
  ///
  /// Throws `noServer` when there is none. C: virAdmConnectLookupServer.
  public func server(named name: String) throws(LibvirtError) -> AdminServer {
    let (lookUp, free) = (try AdminFunctions.lookUpServer.function, try AdminFunctions.freeServer.function)
    let server = try Call.checkNull("virAdmConnectLookupServer", name) { lookUp(pointer, $0, 0) }
    return AdminServer(owning: server, of: self, free)
  }
}

// MARK: - Loss

extension AdminConnection {
  /// Calls back when the connection is lost.
  ///
  /// A connection has one such callback at a time. Throws when there is one already.
  /// C: virAdmConnectRegisterCloseCallback, virAdmConnectUnregisterCloseCallback.
  public func subscribeToClose(
    _ handler: @escaping @Sendable (Connection.CloseReason) -> Void
  ) throws(LibvirtError) -> EventSubscription {
    let register = try AdminFunctions.registerClose.function
    let unregister = try AdminFunctions.unregisterClose.function
    let token = try EventLoop.keepRunning()
    _ = try Callback(handler).register("virAdmConnectRegisterCloseCallback") {
      register(pointer, connectionIsClosed, $0, releaseCallback)
    }
    return EventSubscription(token) { _ = unregister(self.pointer, connectionIsClosed) }
  }
}

private func connectionIsClosed(
  _ connection: OpaquePointer?, _ reason: Int32, _ context: UnsafeMutableRawPointer?
) {
  Callback.deliver(Connection.CloseReason(rawValue: UInt32(bitPattern: reason)), to: context)
}
