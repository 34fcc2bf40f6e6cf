import Synchronization

/// A line on the terminal that tells how far a long operation is; anywhere else it does nothing.
///
///     Downloading  42 %  1.2 GiB of 2.9 GiB  310.0 MiB/s
public final class Progress: Sendable {
  private struct State {
    var total: UInt64?
    var lastDrawn: ContinuousClock.Instant?
    var isShown = false
  }

  private let label: String
  private let columns: Int
  private let isVisible: Bool
  private let output: @Sendable (String) -> Void
  private let now: @Sendable () -> ContinuousClock.Instant
  private let start: ContinuousClock.Instant
  private let state: Mutex<State>

  /// More than ten times a second nobody can read.
  private static let interval = Duration.milliseconds(100)

  /// A progress line with a label; `total` is the number of bytes to come, if that is known.
  ///
  /// - Parameters:
  ///   - sink: the terminal's, which tells how wide it is; shown nowhere else.
  ///   - draw: prints on it, in place of the sink itself.
  public init(
    _ label: String, total: UInt64? = nil, on sink: TextSink,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    draw: (@Sendable (String) -> Void)? = nil
  ) {
    self.label = label.escapedForTerminal
    state = Mutex(State(total: total))
    self.now = now
    isVisible = sink.isTerminal
    columns = sink.descriptor.flatMap(TerminalDescriptor.columns) ?? 80
    // Failure to draw is no failure.
    output =
      draw ?? { text in
        sink.write(text)
        try? sink.flush()
      }
    start = now()
  }

  /// Shows the number of bytes done, unless the line was drawn a moment ago.
  ///
  /// - Parameter total: the number of bytes in all, where it has become known or has changed.
  public func update(_ completed: UInt64, of total: UInt64? = nil) {
    guard isVisible else { return }
    let instant = now()
    state.withLock { state in
      if let total { state.total = total }
      if let last = state.lastDrawn, instant - last < Self.interval { return }
      state.lastDrawn = instant
      state.isShown = true
      draw(line(completed, of: state.total, after: instant - start))
    }
  }

  /// Removes the line, so that what follows starts on a clean one.
  public func finish() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      draw("")
    }
  }

  private func draw(_ line: String) {
    // One column stays free: a full line would wrap, and then could not be erased.
    output("\r\u{1B}[K" + line.prefix(columns - 1))
  }

  private func line(_ completed: UInt64, of total: UInt64?, after elapsed: Duration) -> String {
    var parts = [label]
    if let total, total > 0 {
      parts.append("\(Int(min(1, Double(completed) / Double(total)) * 100)) %")
      parts.append("\(completed.scaledByteCount) of \(total.scaledByteCount)")
    } else {
      parts.append(completed.scaledByteCount)
    }
    let seconds = elapsed / .seconds(1)
    if seconds >= 1 { parts.append(UInt64(Double(completed) / seconds).scaledByteCount + "/s") }
    return parts.joined(separator: "  ")
  }
}
