import CommandModel
import CommandOutput
import Platform

/// Print the working directory.
struct PWD: Command {
  static let info = CommandInfo(
    "pwd", group: .virsh, "print the working directory", needs: .nothing,
    discussion: "Prints the directory from which relative file names start.")

  static var examples: [Example] {
    [
      Example("pwd", "Print the folder that file names begin from."),
      Example("'pwd; list --all'", "Note in a log where a script ran."),
    ]
  }

  static let result: ResultShape? = .keys("directory")

  func run(in run: Run) throws -> Output {
    do {
      let directory = try WorkingDirectory.path()
      return .value(text: directory, key: "directory", value: .string(directory))
    } catch {
      throw CommandFailure("pwd: cannot get current directory: \(error)")
    }
  }
}
