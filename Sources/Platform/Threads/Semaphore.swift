import Glibc

/// A counter on which threads wait.
///
/// Sendable without the compiler's proof: POSIX semaphores are made to be shared, and the storage never moves.
public final class Semaphore: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  public init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  /// Lets one waiting thread go on.
  public func signal() { sem_post(semaphore) }

  /// Waits until another thread signals.
  public func wait() { while sem_wait(semaphore) != 0, errno == EINTR {} }

  /// Waits no longer than until a deadline; false when it has passed.
  public func wait(until deadline: ContinuousClock.Instant?) -> Bool {
    guard let deadline else {
      wait()
      return true
    }
    while !isSignalled(before: deadline) {
      if deadline <= ContinuousClock.now { return false }
    }
    return true
  }

  /// Waits a second at most: the end is a time of day, and a clock that is set meanwhile must not stretch the wait.
  private func isSignalled(before deadline: ContinuousClock.Instant) -> Bool {
    let left = ContinuousClock.now.duration(to: deadline)
    let slice = min(max(left, .zero), .seconds(1)).components
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    let nanoseconds = end.tv_nsec + Int(slice.attoseconds / 1_000_000_000)
    end.tv_sec += Int(slice.seconds) + nanoseconds / 1_000_000_000
    end.tv_nsec = nanoseconds % 1_000_000_000
    return sem_timedwait(semaphore, &end) == 0
  }
}
