import CLibvirt

/// A connection to a hypervisor.
///
/// It stays open as long as this object or an object obtained from it lives; there is nothing to close by
/// hand.
///
/// C: virConnectPtr.
public final class Connection: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer) { virConnectClose($0) }
  }

  /// Takes one more reference to a connection that another object of libvirt owns.
  convenience init(borrowing pointer: OpaquePointer) {
    virConnectRef(pointer)
    self.init(owning: pointer)
  }

  /// Opens a connection.
  ///
  /// - Parameters:
  ///   - uri: where to, such as `qemu:///system`; `nil` for libvirt's default (LIBVIRT_DEFAULT_URI, the
  ///     configuration file, or the first hypervisor that answers).
  ///   - readOnly: whether calls that change something are refused.
  ///   - authentication: who answers when credentials are asked for; without it only libvirt's auth.conf
  ///     does.
  ///
  /// Throws when no hypervisor answers there or it refuses. C: virConnectOpenAuth.
  public static func open(
    _ uri: String? = nil, readOnly: Bool = false, authentication: Authentication? = nil
  ) throws(LibvirtError) -> Connection {
    try Library.initialize()
    let flags: Flags = readOnly ? .ro : []
    if let authentication { return Connection(owning: try authentication.open(uri, flags: flags)) }
    let pointer = try Call.checkNull("virConnectOpenAuth") { virConnectOpenAuth(uri, nil, flags.rawValue) }
    return Connection(owning: pointer)
  }
}
