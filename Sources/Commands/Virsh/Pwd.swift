import CommandModel
import CommandOutput
import Glibc
import Platform

/// Print the working directory.
struct Pwd: Command {
  static let info = CommandInfo(
    "pwd", group: .virsh, "print the working directory", needs: .nothing,
    discussion: "Prints the directory from which relative file names start.")

  func run(in run: Run) throws -> Output {
    guard let path = getcwd(nil, 0) else {
      throw CommandFailure("pwd: cannot get current directory: \(String(systemError: errno))")
    }
    defer { free(path) }
    let directory = String(cString: path)
    return .value(text: directory, key: "directory", value: .string(directory))
  }
}
