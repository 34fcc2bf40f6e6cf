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
}
