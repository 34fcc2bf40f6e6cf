import CommandModel
import Commands

/// Runs the command words of the argument vector, and nothing else.
struct OneShot {
  let driver: Driver

  /// One word is a command line with quotes and `;`, several are one command as they stand.
  func run(_ words: [String], connectsFirst: Bool) -> Ending {
    let line = words.count == 1 ? Driver.Words.line(words[0]) : .arguments(words)
    do {
      let steps = try driver.parse(line)
      if words == [""] { return .code(.failure) }
      if connectsFirst, steps.first?.command.info.traits.contains(.connectsItself) != true {
        let result = driver.connect(for: steps.first)
        guard result.code == .success else { return result.ending }
      }
      return driver.run(steps).ending
    } catch {
      return .code(driver.report(error))
    }
  }
}
