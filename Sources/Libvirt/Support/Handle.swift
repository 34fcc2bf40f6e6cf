/// The owner of one reference to an object of libvirt.
///
/// `deinit` gives the reference back and never traps; a failure to do so has no one to be told.
///
/// Sendable without the compiler's proof: libvirt's objects are reference-counted and locked inside, any thread may
/// use them, and the pointer here never changes.
package final class Handle: @unchecked Sendable {
  package let pointer: OpaquePointer
  private let hold: LiveConnections.Hold?
  private let release: @Sendable (OpaquePointer) -> Void

  /// Takes over a reference that the caller owns.
  ///
  /// - Parameters:
  ///   - pointer: the object.
  ///   - connection: what the object keeps open, and with it the event loop running.
  ///   - release: the C function that gives the reference back.
  package init(
    owning pointer: OpaquePointer, on connection: OpaquePointer?,
    release: @escaping @Sendable (OpaquePointer) -> Void
  ) {
    self.pointer = pointer
    self.release = release
    hold = LiveConnections.hold(connection)
  }

  deinit {
    release(pointer)
    // Only now: the object's last reference may have closed the connection, and the loop has to see that.
    if let hold { LiveConnections.letGo(hold) }
  }
}
