import Platform

extension Run {
  /// Lets some time pass, or as much of it as anybody waits for the run.
  ///
  /// - Throws: `RunAbandoned` when nobody does any more.
  func pause(for time: Duration) throws {
    let end = Semaphore()
    let isLeft = interruption.cancellation.handled(by: { end.signal() }) {
      end.wait(until: .now.advanced(by: time))
    }
    if isLeft { throw RunAbandoned() }
  }
}
