import Platform
import CommandModel
import CommandOutput
import Glibc

/// Change the working directory of a session.
struct Cd: Command {
  static let info = CommandInfo(
    "cd", group: .virsh, "change the working directory", needs: .nothing,
    discussion: """
      Relative file names of the commands that follow start from the new directory. This works in a session only, since
      a single command takes its directory with it when it ends.
      """)

  @Option("dir", "directory to go to (default: home, or else the root)", complete: .file) var dir: FreeText?

  func run(in session: Session) throws -> Output {
    guard session.isContinuing else {
      throw CommandFailure("cd: command valid only in interactive mode", code: .usage)
    }
    let target = dir.flatMap { $0.text.isEmpty ? nil : $0.text } ?? session.home
    guard chdir(target) == 0 else {
      let isMissing = errno == ENOENT
      throw CommandFailure(
        "cd: \(String(systemError: errno)): \(target)", code: isMissing ? .notFound : .failure)
    }
    return Output(value: ["directory": .string(target)])
  }
}

extension Session {
  /// The user's home directory, or else the root.
  var home: String {
    if let home = surroundings.environment("HOME"), !home.isEmpty { return home }
    guard let user = getpwuid(getuid()), let home = user.pointee.pw_dir else { return "/" }
    return String(cString: home)
  }
}
