import CommandModel
import Commands
import Glibc
import Platform

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
      return .code(driver.report(hinting(error, words)))
    }
  }

  /// The error with how a script is run, where the command's place has one.
  private func hinting(_ error: UsageError, _ words: [String]) -> UsageError {
    guard let unknown = error.unknownCommand, driver.session.persona.givesHints,
      let path = [words[0], unknown].first(where: isFile)
    else { return error }
    var error = error
    let word = ShellQuoting.quotedIfNeeded(path)
    error.suggestion = "'\(path)' is a file; vireo -f \(word) runs the commands in it"
    return error
  }

  private func isFile(_ path: String) -> Bool {
    guard let status = try? File.status(of: path) else { return false }
    return status.kind != S_IFDIR
  }

  /// Whether `-c` connects before a command: not for one that does so by itself, nor for one of a daemon where the
  /// option names a hypervisor.
  private func connects(before step: Driver.Step) -> Bool {
    let info = step.command.info
    if info.traits.contains(.connectsItself) { return false }
    if step.command.settings.contains(where: { $0.name == "connect" }) { return false }
    return info.need != .admin || driver.session.persona.administers
  }
}
