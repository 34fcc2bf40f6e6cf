import CLibvirt
import Libvirt

/// A client of a daemon, as it was when it was looked up.
///
/// C: virAdmClientPtr.
public final class AdminClient: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }
  /// The server that the client is connected to.
  public let server: AdminServer

  init(owning pointer: OpaquePointer, of server: AdminServer, _ free: @escaping virAdmClientFreeFunction) {
    self.server = server
    handle = Handle(owning: pointer, on: server.connection.pointer) { _ = free($0) }
  }

  /// How a client is connected. C: virClientTransport.
  public struct Transport: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Through a UNIX socket. C: VIR_CLIENT_TRANS_UNIX.
    public static let unix = Self(rawValue: 0)
    /// Over the network, in the clear. C: VIR_CLIENT_TRANS_TCP.
    public static let tcp = Self(rawValue: 1)
    /// Over the network, encrypted. C: VIR_CLIENT_TRANS_TLS.
    public static let tls = Self(rawValue: 2)

    /// The constant's name without the prefix, in lower case; nil for a number that is newer than this library.
    public var name: String? {
      switch self {
      case .unix: "unix"
      case .tcp: "tcp"
      case .tls: "tls"
      default: nil
      }
    }
  }
}

extension AdminClient {
  /// The number that the server gave it. Needs no round trip.
  ///
  /// C: virAdmClientGetID.
  public var id: UInt64 {
    get throws(LibvirtError) {
      let getID = try AdminFunctions.getClientID.function
      return try Call.checkNonZero("virAdmClientGetID") { getID(pointer) }
    }
  }

  /// When it connected, in seconds since 1970. Needs no round trip.
  ///
  /// C: virAdmClientGetTimestamp.
  public var timestamp: Int64 {
    get throws(LibvirtError) {
      let getTimestamp = try AdminFunctions.getTimestamp.function
      return Int64(try Call.checkCount("virAdmClientGetTimestamp") { getTimestamp(pointer) })
    }
  }

  /// How it is connected. Needs no round trip.
  ///
  /// C: virAdmClientGetTransport.
  public var transport: Transport {
    get throws(LibvirtError) {
      let getTransport = try AdminFunctions.getTransport.function
      return Transport(rawValue: try Call.check("virAdmClientGetTransport") { getTransport(pointer) })
    }
  }

  /// Who it is; see VIR_CLIENT_INFO_….
  ///
  /// Throws `noClient` when it has gone. C: virAdmClientGetInfo.
  public func info() throws(LibvirtError) -> TypedParameters {
    let getInfo = try AdminFunctions.getClientInfo.function
    return try .allocated("virAdmClientGetInfo") { getInfo(pointer, $0, $1, 0) }
  }

  /// Hangs up on it.
  ///
  /// Throws `noClient` when it has gone. C: virAdmClientClose.
  public func close() throws(LibvirtError) {
    let close = try AdminFunctions.closeClient.function
    try Call.check("virAdmClientClose") { close(pointer, 0) }
  }
}
