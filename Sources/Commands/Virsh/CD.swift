import CommandModel
import CommandOutput
import Glibc
import Platform

/// Change the working directory of a run.
struct CD: Command {
  static let info = CommandInfo(
    "cd", group: .virsh, "change the working directory", needs: .nothing,
    discussion: """
      Relative file names of the commands that follow start from the new directory. This works in a session only, since
      a single command takes its directory with it when it ends.
      """)

  static var examples: [Example] {
    [
      Example("cd /tmp", "Take relative names of files from another folder.", at: .prompt),
      Example("cd", "Go home.", at: .prompt),
    ]
  }

  static let result: ResultShape? = .keys("directory")

  @Option("dir", "directory to go to (default: home, or else the root)", complete: .file) var dir: FreeText?

  func run(in run: Run) throws -> Output {
    guard run.session.isContinuing else {
      throw CommandFailure("cd: command valid only in interactive mode", code: .usage)
    }
    let target = dir.flatMap { $0.text.isEmpty ? nil : $0.text } ?? run.home
    do {
      try run.gate.pass { try WorkingDirectory.change(to: target) }
    } catch let error as SystemError {
      throw CommandFailure("cd: \(error): \(target)", code: error.code == ENOENT ? .notFound : .failure)
    }
    return Output(value: ["directory": .string(target)])
  }
}

extension Run {
  /// The user's home directory, or else the root.
  var home: String {
    if let home = environment("HOME"), !home.isEmpty { return home }
    guard let user = getpwuid(getuid()), let home = user.pointee.pw_dir else { return "/" }
    return String(rawCString: home)
  }
}
