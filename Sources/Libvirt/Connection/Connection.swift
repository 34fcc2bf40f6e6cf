import CLibvirt

/// A connection to a hypervisor.
///
/// It stays open as long as this object or an object obtained from it lives; there is nothing to close by hand. The
/// last of them may be let go on any thread, that of the event loop included: in a callback.
///
/// C: virConnectPtr.
public final class Connection: Sendable {
  let handle: Handle
  /// The pointer for calls; owned by this object.
  var pointer: OpaquePointer { handle.pointer }

  init(owning pointer: OpaquePointer) {
    handle = Handle(owning: pointer, on: pointer) { virConnectClose($0) }
  }

  /// Takes one more reference to a connection that another object of libvirt owns.
  convenience init(borrowing pointer: OpaquePointer) {
    virConnectRef(pointer)
    self.init(owning: pointer)
  }

  /// Opens a connection.
  ///
  /// - Parameters:
  ///   - uri: where to, such as `qemu:///system`; `nil` for libvirt's default (LIBVIRT_DEFAULT_URI, the configuration
  ///     file, or the first hypervisor that answers).
  ///   - readOnly: whether calls that change something are refused.
  ///   - authentication: who answers when credentials are asked for; without it only libvirt's auth.conf does.
  ///   - keepsEventLoopRunning: whether the event loop runs until the connection is closed. Without it nobody answers
  ///     when a daemon asks for a sign of life, so that it hangs up on a client that is silent for long; keep-alive
  ///     (``setKeepAlive(interval:count:)``) notices nothing; and the descriptors of a closed connection stay open
  ///     until the loop runs for another reason. The test driver in this process needs none of that, and never starts
  ///     the loop.
  ///
  /// Throws when no hypervisor answers there or it refuses, `systemError` when there is no thread for the event loop.
  /// C: virConnectOpenAuth.
  public static func open(
    _ uri: String? = nil, readOnly: Bool = false, authentication: Authentication? = nil,
    keepsEventLoopRunning: Bool = true
  ) throws(LibvirtError) -> Connection {
    try Library.initialize()
    try ProcessUse.claim(.hypervisors)
    let pointer = try openPointer(uri, readOnly ? .ro : [], authentication)
    do throws(LibvirtError) {
      guard keepsEventLoopRunning, try needsEventLoop(pointer) else { return Connection(owning: pointer) }
      let hold = LiveConnections.add(pointer, try EventLoop.keepRunning())
      defer { LiveConnections.letGo(hold) }
      return Connection(owning: pointer)
    } catch {
      virConnectClose(pointer)
      throw error
    }
  }

  private static func openPointer(
    _ uri: String?, _ flags: Flags, _ authentication: Authentication?
  ) throws(LibvirtError) -> OpaquePointer {
    if let authentication { return try authentication.open(uri, flags: flags) }
    return try Call.checkNull("virConnectOpenAuth", uri) { virConnectOpenAuth($0, nil, flags.rawValue) }
  }

  private static func needsEventLoop(_ pointer: OpaquePointer) throws(LibvirtError) -> Bool {
    needsEventLoop(uri: try Call.checkString("virConnectGetURI") { virConnectGetURI(pointer) })
  }

  /// Whether what is behind a URI in libvirt's normal form needs the event loop: all but the test driver without a
  /// daemon. Other drivers in this process do, says libvirt of `…:///embed`.
  static func needsEventLoop(uri: String) -> Bool { !uri.hasPrefix("test:///") }
}
