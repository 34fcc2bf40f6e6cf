import CommandModel
import CommandOutput
import Glibc
import Platform

/// Change the working directory of a run.
struct Cd: Command {
  static let info = CommandInfo(
    "cd", group: .virsh, "change the working directory", needs: .nothing,
    discussion: """
      Relative file names of the commands that follow start from the new directory. This works in a session only, since
      a single command takes its directory with it when it ends.
      """)

  @Option("dir", "directory to go to (default: home, or else the root)", complete: .file) var dir: FreeText?

  func run(in run: Run) throws -> Output {
    guard run.session.isContinuing else {
      throw CommandFailure("cd: command valid only in interactive mode", code: .usage)
    }
    let target = dir.flatMap { $0.text.isEmpty ? nil : $0.text } ?? run.home
    let code = try run.gate.pass { target.withRawCString { chdir($0) == 0 ? 0 : errno } }
    guard code == 0 else {
      throw CommandFailure(
        "cd: \(String(systemError: code)): \(target)", code: code == ENOENT ? .notFound : .failure)
    }
    return Output(value: ["directory": .string(target)])
  }
}

extension Run {
  /// The user's home directory, or else the root.
  var home: String {
    if let home = environment("HOME"), !home.isEmpty { return home }
    guard let user = getpwuid(getuid()), let home = user.pointee.pw_dir else { return "/" }
    return String(cString: home)
  }
}
