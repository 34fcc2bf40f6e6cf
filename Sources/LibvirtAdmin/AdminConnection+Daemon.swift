import CLibvirt
import Glibc
import Libvirt
import Platform

// What concerns the daemon as a whole: its log and its end.

extension AdminConnection {
  /// Where the daemon logs to, parted by spaces, such as `3:file:/var/log/libvirt/libvirtd.log`.
  ///
  /// Throws when the connection is lost. C: virAdmConnectGetLoggingOutputs.
  public func loggingOutputs() throws(LibvirtError) -> String {
    let get = try AdminFunctions.getOutputs.function
    return try Self.text("virAdmConnectGetLoggingOutputs") { get(pointer, $0, 0) }
  }

  /// Sets where the daemon logs to; an empty text is the daemon's own default.
  ///
  /// Throws `invalidArg` for a text that is malformed. C: virAdmConnectSetLoggingOutputs.
  public func setLoggingOutputs(_ outputs: String) throws(LibvirtError) {
    let set = try AdminFunctions.setOutputs.function
    try Call.check("virAdmConnectSetLoggingOutputs", outputs) { set(pointer, $0, 0) }
  }

  /// What the daemon logs of which of its parts, parted by spaces, such as `1:qemu 3:event`.
  ///
  /// Throws when the connection is lost. C: virAdmConnectGetLoggingFilters.
  public func loggingFilters() throws(LibvirtError) -> String {
    let get = try AdminFunctions.getFilters.function
    return try Self.text("virAdmConnectGetLoggingFilters") { get(pointer, $0, 0) }
  }

  /// Sets what the daemon logs of which of its parts; an empty text removes all filters.
  ///
  /// Throws `invalidArg` for a text that is malformed. C: virAdmConnectSetLoggingFilters.
  public func setLoggingFilters(_ filters: String) throws(LibvirtError) {
    let set = try AdminFunctions.setFilters.function
    try Call.check("virAdmConnectSetLoggingFilters", filters) { set(pointer, $0, 0) }
  }

  /// Sets after how many seconds without a client and without anything to do the daemon ends; 0 for never.
  ///
  /// Throws when the connection is lost. C: virAdmConnectSetDaemonTimeout.
  public func setDaemonTimeout(seconds: UInt32) throws(LibvirtError) {
    let set = try AdminFunctions.setTimeout.function
    try Call.check("virAdmConnectSetDaemonTimeout") { set(pointer, seconds, 0) }
  }

  /// Runs a call that allocates a text, and leaves a null pointer where there is none.
  private static func text(
    _ function: StaticString, _ call: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) throws(LibvirtError) -> String {
    var text: UnsafeMutablePointer<CChar>?
    try Call.check(function) { call(&text) }
    defer { free(text) }
    return text.map { String(rawCString: $0) } ?? ""
  }
}
