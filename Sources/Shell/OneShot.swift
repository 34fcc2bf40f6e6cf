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
      if connectsFirst, steps.first.map(connects(before:)) != false {
        let result = driver.connect(for: steps.first)
        guard result.code == .success else { return result.ending }
      }
      return driver.run(steps).ending
    } catch {
      return .code(driver.report(error))
    }
  }

  /// Whether `-c` connects before a command: not for one that does so by itself, nor for one of a daemon where the
  /// option names a hypervisor.
  private func connects(before step: Driver.Step) -> Bool {
    let info = step.command.info
    if info.traits.contains(.connectsItself) { return false }
    return info.need != .admin || driver.session.persona.administers
  }
}
