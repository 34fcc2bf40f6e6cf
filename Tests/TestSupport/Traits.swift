import Testing

extension Trait where Self == ConditionTrait {
  /// Suites that ask the installed virsh.
  public static var needsVirsh: Self { .needs(.virsh) }

  /// Suites that start a private libvirtd.
  public static var needsDaemon: Self { .needs(.daemon) }

  /// Suites that boot a guest in it.
  public static var needsGuest: Self { .needs(.daemon.and(.guest)) }

  /// On a developer's machine tests without what they need are skipped by name; where nothing may be skipped they fail.
  public static func needs(_ prerequisites: Prerequisites) -> Self {
    .enabled(if: prerequisites.allowRun, "\(prerequisites.explanation)")
  }
}

/// Tests that start daemons wait for their turn: a hundred daemons at once would be so slow that deadlines mean nothing.
/// The wait counts for a test's time limit.
public struct TurnTrait: SuiteTrait, TestTrait, TestScoping {
  /// Of a suite, each test takes its own turn.
  public var isRecursive: Bool { true }

  /// Runs one case of a test when its turn has come.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await Turnstile.daemons.pass { try await function() }
  }
}

extension Trait where Self == TurnTrait {
  /// A few of these run at a time.
  public static var inTurn: Self { TurnTrait() }
}
