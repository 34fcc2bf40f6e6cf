import Foundation

/// Waits until `condition` holds: asked at once, then at growing intervals, until `deadline` has passed.
///
/// - Throws: ``FixtureError`` with `what` when the deadline passes; whatever the condition throws.
public func eventually(
  _ what: String, deadline: Duration = .seconds(60), isolation: isolated (any Actor)? = #isolation,
  _ condition: () async throws -> Bool
) async throws {
  let clock = ContinuousClock()
  let end = clock.now + deadline
  var pause = Duration.milliseconds(2)
  while try await !condition() {
    guard clock.now < end else { throw FixtureError("not within \(deadline): \(what)") }
    try await Task.sleep(for: pause)
    pause = min(pause * 2, .milliseconds(100))
  }
}

extension Duration {
  /// The duration in seconds, for the interfaces that want a number.
  public var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
