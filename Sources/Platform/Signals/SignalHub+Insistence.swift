import Synchronization

// MARK: - Signals that the caller had chosen to ignore

extension SignalHub {
  /// Catches a signal until `end()`, also where the caller of the process had chosen to ignore it, as a shell does with
  /// Ctrl-C for its background jobs.
  public struct Insistence: Sendable {
    fileprivate let signal: Int32

    /// Gives the signal back, unless somebody else insists on it too.
    public func end() {
      insistences.withLock { insistences in
        guard let (count, earlier) = insistences[signal] else { return }
        insistences[signal] = count > 1 ? (count - 1, earlier) : nil
        if count == 1 { earlier.install(for: signal) }
      }
    }
  }

  /// Brings a signal to the attached hub, whatever was done with it before.
  public func insist(on signal: Int32) -> Insistence {
    insistences.withLock { insistences in
      if let (count, earlier) = insistences[signal] {
        insistences[signal] = (count + 1, earlier)
      } else {
        insistences[signal] = (1, SignalAction(of: signal))
        if let writer = SignalRoutes.attached {
          SignalRoutes[signal] = writer
          SignalAction(handler: receiveEndingSignal).install(for: signal)
        }
      }
    }
    return Insistence(signal: signal)
  }
}

/// How many insist on a signal, and what was done with it before.
private let insistences = Mutex<[Int32: (count: Int, earlier: SignalAction)]>([:])
