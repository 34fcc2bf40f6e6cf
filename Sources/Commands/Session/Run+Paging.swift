import CommandOutput
import Platform
import Synchronization

extension Run {
  /// The pager for a result: nil where it fits on the screen, and where nobody looks at one.
  ///
  /// One command alone has none unasked: who calls virsh's commands on a terminal, from a program too, counts on their
  /// coming to an end.
  func pager(for text: String) -> String? {
    guard let pager = settings.pager, persona.hasPager, !settings.asksNobody, part == nil,
      gate.isOutputTerminal,
      session.isAttended || settings.pagesAlways, !state.withLock(\.hasEmitted),
      environment("TERM") != "dumb",
      let screen = terminal.screen, !text.fits(columns: screen.columns, rows: screen.rows - 1)
    else { return nil }
    return pager
  }

  /// Shows a text in the pager. A pager that fails costs nothing but its help: the text is then printed as it is.
  func page(_ text: String, through pager: String) throws {
    try gate.flush()
    let wasInterrupted = Mutex(false)
    // Ctrl-C at the terminal is the pager's, and the user's time is the user's own.
    let result = Result {
      try interruption.handled(by: { wasInterrupted.withLock { $0 = true } }) {
        try attended { try terminal.page(text, through: pager, until: interruption.cancellation) }
      }
    }
    guard !isAbandoned else { throw RunAbandoned() }
    guard let failure = Self.failure(result, wasInterrupted.withLock(\.self)) else { return }
    try gate.write { text }
    // Behind the text, where it can be seen.
    errors.report(
      CommandFailure(
        "the pager '\(pager)' failed: \(failure)",
        hint: "'settings pager none' does without one, --no-pager for one command"))
  }

  /// Why a pager has shown nothing; nil where it has.
  private static func failure(_ result: Result<Int32, any Error>, _ wasInterrupted: Bool) -> String? {
    switch result {
    case .success(0): nil
    // Whoever ends the pager by force has seen enough.
    case .success where wasInterrupted: nil
    case .success(let status): "exit status \(status)"
    case .failure(let error): CommandFailure(wrapping: error).allLines.joined(separator: ": ")
    }
  }
}
