import CommandModel
import CommandOutput
import Libvirt

/// Put the host to sleep.
struct NodeSuspend: Command {
  static let info = CommandInfo(
    "nodesuspend", group: .host, "put the host to sleep, and have it wake up after a while",
    discussion: """
      The host sleeps with its memory powered (mem), with its memory on disk (disk), or both (hybrid), and wakes up by
      itself after so many seconds, at least 60.
      """)

  static var examples: [Example] {
    [
      Example("nodesuspend mem 3600", "Let the host sleep for an hour.", needs: .host),
      Example(
        "nodesuspend disk 60", "Let it write its memory to disk, and wake up after a minute.", needs: .host),
    ]
  }

  static let result: ResultShape? = .keys("changed", "sleep", "duration")

  private static let targets: KeyValuePairs<String, Connection.SuspendTarget> = [
    "mem": .mem, "disk": .disk, "hybrid": .hybrid,
  ]

  @Argument("target", "how deep to sleep: mem, disk or hybrid", complete: .words(targets.map(\.key)))
  var target: String
  @Argument("duration", "seconds to sleep, at least 60", complete: .none("a number of seconds"))
  var duration: Int64

  func run(in run: Run) throws -> Output {
    try run.refuseNames()
    let name = target
    guard let depth = Self.targets.first(where: { $0.key == name })?.value else {
      throw CommandFailure("Invalid target", code: .usage)
    }
    guard let seconds = UInt64(exactly: duration) else {
      throw CommandFailure("Invalid duration", code: .usage)
    }
    let connection = try run.connection()
    try attempt("The host was not suspended") { try connection.suspend(depth, seconds: seconds) }
    return Output(value: ["changed": true, "sleep": .string(target), "duration": Value(seconds)])
  }
}
