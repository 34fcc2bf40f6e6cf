import Foundation

/// What a version of virsh has, as its `help` lists it: commands, their options, and other names of both.
struct Surface {
  struct Option: Equatable, CustomStringConvertible {
    var name: String
    /// `flag`, `string`, `int`, or `positional` for what messages write as `<name>`.
    var kind: String
    var isRequired: Bool
    var isRepeated: Bool

    var description: String {
      "--\(name) \(kind)\(isRequired ? " required" : "")\(isRepeated ? " repeated" : "")"
    }
  }

  struct Command {
    var options: [Option] = []
    /// Other names, and what they stand for: `--old` is `new`, or `option=value`.
    var aliases: [String: String] = [:]
    /// How many options bare words fill; nil for any number.
    var slots: Int?
    var group = ""
    var isHidden = false
    /// The command that this is another name of.
    var target: String?
  }

  private(set) var commands: [String: Command] = [:]

  init(_ file: String) throws {
    for line in try Self.lines(of: "\(file).tsv").dropFirst() {
      read(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
  }

  /// The commands of virsh that are yet to be written.
  static func missingCommands() throws -> Set<String> {
    Set(try lines(of: "commands-missing.txt").filter { !$0.hasPrefix("#") })
  }

  private static func lines(of file: String) throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let url = folder.appendingPathComponent("Resources/\(file)")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private mutating func read(_ row: [String]) {
    let (command, option, kind, order) = (row[0], row[2], row[3], row.count > 6 ? row[6] : "")
    commands[command, default: Command()].group = row[1]
    switch kind {
    case "command": break
    case "hidden": commands[command]?.isHidden = true
    case "slots": commands[command]?.slots = Int(order)
    case "alias" where option.isEmpty: commands[command]?.target = order
    case "alias": commands[command]?.aliases[option] = order
    default:
      commands[command]?.options.append(
        Option(name: option, kind: kind, isRequired: row[4] == "yes", isRepeated: row[5] == "yes"))
    }
  }
}
