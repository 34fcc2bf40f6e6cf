import Foundation

/// A cleared world for programs under test: fixed locale, zone and width, a private home, output to files.
public struct Hermetic: Sendable {
  /// Where home, XDG folders and outputs stand.
  public let scratch: ScratchDirectory
  /// The whole environment that a program sees.
  public var environment: [String: String]
  /// The folder that programs start in.
  public var directory: String

  /// A world below `scratch`.
  public init(scratch: ScratchDirectory) throws {
    self.scratch = scratch
    directory = try scratch.folder("home")
    environment = [
      "PATH": Program.searchPath, "LC_ALL": "C", "TZ": "UTC", "COLUMNS": "80", "LINES": "24",
      "HOME": directory, "TERM": "dumb",
    ]
    for name in ["CONFIG", "CACHE", "DATA", "STATE"] {
      environment["XDG_\(name)_HOME"] = try scratch.folder("xdg/\(name.lowercased())")
    }
    environment["XDG_RUNTIME_DIR"] = try scratch.folder("xdg/run")
  }

  /// The same world with some variables set.
  public func setting(_ variables: [String: String]) -> Hermetic {
    var copy = self
    copy.environment.merge(variables) { _, new in new }
    return copy
  }

  /// Runs a program to its end. Nothing here blocks a thread of the cooperative pool.
  ///
  /// - Parameters:
  ///   - input: text for standard input; without it, standard input is empty.
  ///   - name: what the program is called by; its path, if not said.
  public func run(
    _ path: String, _ arguments: [String] = [], input: String? = nil, name: String? = nil,
    deadline: Duration = .seconds(60)
  ) async throws -> RunResult {
    let running = try start(path, arguments, input: input, name: name)
    return await running.result(deadline: deadline)
  }

  /// Starts a program in the background; it is ended with the scratch directory at the latest.
  public func start(
    _ path: String, _ arguments: [String] = [], input: String? = nil, name: String? = nil
  ) throws -> RunningProgram {
    let id = String(UInt64.random(in: .min ... .max), radix: 36)
    let folder = try scratch.folder("runs")
    let (output, error) = ("\(folder)/\(id).out", "\(folder)/\(id).err")
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    var streams = StandardStreams(
      output: .path(output, flags: writing), error: .path(error, flags: writing))
    if let input {
      streams.input = .path(try scratch.write(input, to: "runs/\(id).in"), flags: O_RDONLY)
    }
    let child = try ChildProcess(
      path: path, arguments: [name ?? path] + arguments, environment: environment, directory: directory,
      streams: streams)
    scratch.onCleanup { [child] in
      child.killGroup()
      child.waitBlocking(deadline: .seconds(5))
    }
    return RunningProgram(child: child, outputPath: output, errorPath: error)
  }
}

/// A program in the background whose output goes to files, to be read while it grows.
public struct RunningProgram: Sendable {
  /// The process.
  public let child: ChildProcess
  /// The file that takes standard output.
  public let outputPath: String
  /// The file that takes standard error.
  public let errorPath: String

  /// What it has printed so far.
  public var output: String { Self.read(outputPath) }

  /// Waits for the end and gives everything that it printed.
  public func result(deadline: Duration) async -> RunResult {
    let status = await child.wait(deadline: deadline)
    return RunResult(status: status, output: output, error: Self.read(errorPath))
  }

  /// Files may hold any bytes; what is not UTF-8 is shown as it would be compared, byte by byte.
  private static func read(_ path: String) -> String {
    let data = FileManager.default.contents(atPath: path) ?? Data()
    return String(data: data, encoding: .utf8) ?? String(data: data, encoding: .isoLatin1) ?? ""
  }
}

/// What a program left behind.
public struct RunResult: Equatable, Sendable, CustomStringConvertible {
  /// How it ended.
  public var status: ExitStatus
  /// Its standard output.
  public var output: String
  /// Its standard error.
  public var error: String

  /// Everything, for a failed test's message.
  public var description: String {
    "\(status)\n--- stdout\n\(output)--- stderr\n\(error)---"
  }
}
