import CommandModel
import Commands
import LineEditor

/// The session at a terminal: prompt, history, completion.
struct InteractiveShell {
  let driver: Driver
  let log: Log

  func run(connectsFirst: Bool) -> ExitCode { .failure }
}
