import CLibvirt

/// What a C callback of libvirt gets as its context: what to do with the event.
///
/// libvirt owns one reference from the moment a registration succeeds, and gives it back with ``releaseCallback``.
package final class Callback<Event>: Sendable {
  private let handler: @Sendable (Event) -> Void

  package init(_ handler: @escaping @Sendable (Event) -> Void) { self.handler = handler }

  /// Hands an event to the callback that the context stands for.
  package static func deliver(_ event: Event, to context: UnsafeMutableRawPointer?) {
    guard let context else { return }
    Unmanaged<Callback<Event>>.fromOpaque(context).takeUnretainedValue().handler(event)
  }

  /// Registers the callback through a call that takes a context over when it succeeds.
  package func register(
    _ function: StaticString, _ call: (UnsafeMutableRawPointer) -> Int32
  ) throws(LibvirtError) -> Int32 {
    try register(function, nil) { call($1) }
  }

  /// Registers the callback through a call that takes a text, too.
  func register(
    _ function: StaticString, _ text: String?,
    _ call: (UnsafePointer<CChar>?, UnsafeMutableRawPointer) -> Int32
  ) throws(LibvirtError) -> Int32 {
    let context = Unmanaged.passRetained(self)
    do throws(LibvirtError) {
      return try Call.check(function, text) { call($0, context.toOpaque()) }
    } catch {
      context.release()
      throw error
    }
  }
}

/// The free callback of every registration: gives back the reference that libvirt owned.
package func releaseCallback(_ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<AnyObject>.fromOpaque(context).release()
}
