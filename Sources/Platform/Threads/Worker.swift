import Glibc

/// A thread that runs one piece of work.
public enum Worker {
  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Starts the work on a detached thread; runs it here when no thread can be had.
  ///
  /// Work that is begun in a rehearsal is a part of it.
  public static func start(_ body: @escaping @Sendable () -> Void) {
    let rehearsal = Rehearsal.current
    let work = Unmanaged.passRetained(
      Work { if let rehearsal { rehearsal.run(body) } else { body() } })
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, &attributes,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    if code != 0 { work.takeRetainedValue().body() }
  }
}
