import CommandModel
import Commands

/// Runs the command words of the argument vector, and nothing else.
struct OneShot {
  let driver: Driver

  /// One word is a command line with quotes and `;`, several are one command as they stand.
  func run(_ words: [String], connectsFirst: Bool) -> ExitCode {
    if words == [""] { return .failure }
    let line = words.count == 1 ? Driver.Words.line(words[0]) : .arguments(words)
    do {
      let commands = try driver.parse(line)
      // Completion connects by itself and in silence, if it has to.
      if connectsFirst, commands.first?.info.name != "complete" {
        let result = driver.connect()
        guard result.code == .success else { return result.code }
      }
      return driver.run(commands).code
    } catch {
      return driver.report(error)
    }
  }
}
