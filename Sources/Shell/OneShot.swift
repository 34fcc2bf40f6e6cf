import CommandModel
import Commands

/// Runs the command words of the argument vector, and nothing else.
struct OneShot {
  let driver: Driver

  /// One word is a command line with quotes and `;`, several are one command as they stand.
  func run(_ words: [String], connectsFirst: Bool) -> Ending {
    let line = words.count == 1 ? Driver.Words.line(words[0]) : .arguments(words)
    do {
      let commands = try driver.parse(line)
      if words == [""] { return .code(.failure) }
      if connectsFirst, commands.first?.info.traits.contains(.connectsItself) != true {
        let result = driver.connect(for: commands.first)
        guard result.code == .success else { return result.ending }
      }
      return driver.run(commands).ending
    } catch {
      return .code(driver.report(error))
    }
  }
}
