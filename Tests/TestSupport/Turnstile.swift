import Foundation

/// Lets a few through at a time: as many as keep the processors busy, not all that want to.
public actor Turnstile {
  /// For runs of one program each.
  public static let scenarios = Turnstile(width: ProcessInfo.processInfo.activeProcessorCount * 2)

  /// For tests that start daemons and guests.
  static let daemons = Turnstile(width: ProcessInfo.processInfo.activeProcessorCount * 2)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  private init(width: Int) { free = width }

  /// Runs `body` when its turn has come.
  public nonisolated func pass<Result: Sendable>(
    _ body: () async throws -> Result
  ) async throws -> Result {
    await enter()
    do {
      let result = try await body()
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async {
    guard free == 0 else {
      free -= 1
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
