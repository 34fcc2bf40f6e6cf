import CommandModel
import CommandOutput
import Commands
import Glibc
import Platform

/// The files and the program that a command of a session prints to.
struct Plumbing {
  /// What the command prints to.
  let streams: Streams
  private let owned: [(descriptor: OwnedDescriptor, name: String?)]
  private let program: ForegroundProgram?
  /// Where the terminal shows what is typed.
  private let echo: Streams

  /// Opens the files, and then starts the program: where a file cannot be opened, nothing runs.
  ///
  /// - Throws: `CommandFailure`.
  init(_ command: PipedCommand, of session: Session, environment: Environment, hub: SignalHub) throws {
    var streams = session.streams
    var owned: [(descriptor: OwnedDescriptor, name: String?)] = []
    var reader: OwnedDescriptor?
    if command.program != nil {
      let (input, output) = try Self.pipe()
      reader = input
      owned.append((output, nil))
      streams.output = TextSink(output)
    }
    for redirection in command.redirections {
      let sink: TextSink
      switch redirection.target {
      case .stream(let other): sink = other == .output ? streams.output : streams.error
      case .file(let path, let appends):
        let file = try Self.open(path, appends: appends)
        owned.append((file, path))
        sink = TextSink(file)
      }
      if redirection.stream == .output { streams.output = sink } else { streams.error = sink }
    }
    // Our end of what the program reads is closed then: only so it is told when the program has gone.
    program = try withExtendedLifetime(reader) {
      try command.program.map {
        try ForegroundProgram($0, input: reader?.number, environment: environment, hub: hub)
      }
    }
    (self.streams, self.owned, echo) = (streams, owned, session.streams)
  }

  /// Ends the output, and waits for the program.
  ///
  /// - Parameter report: gets what of the output could not be kept.
  /// - Returns: what became of the line; its status is the program's, as that of a pipe is.
  func finish(_ result: Driver.Result, report: (CommandFailure) -> ExitCode) -> Driver.Result {
    var result = result
    for (descriptor, name) in owned {
      do throws(SystemError) {
        try descriptor.detach()
      } catch {
        if let name { result.code = report(Self.failure(name, error)) }
      }
    }
    guard let program else { return result }
    // A signal that ends us ends it, too.
    if result.mustLeave, let signal = result.signal {
      program.end(signal)
      return result
    }
    switch program.wait() {
    case .exited(let status):
      if status == ForegroundProgram.interrupted, result.code != .interrupted { echo.endInterruptedLine() }
      if result.code != .interrupted { result.code = status == 0 ? .success : .failure }
    case .terminated(let signal): result = .init(code: .interrupted, mustLeave: true, signal: signal)
    }
    return result
  }

  private static func open(_ path: String, appends: Bool) throws -> OwnedDescriptor {
    do throws(SystemError) {
      // A pipe that nobody reads is an error, and not waited for.
      let descriptor = try File.open(
        path, O_WRONLY | O_CREAT | O_NONBLOCK | O_NOCTTY | (appends ? O_APPEND : O_TRUNC))
      _ = fcntl(descriptor, F_SETFL, appends ? O_APPEND : 0)
      return OwnedDescriptor(descriptor)
    } catch {
      throw failure(path, error)
    }
  }

  private static func failure(_ path: String, _ error: SystemError) -> CommandFailure {
    CommandFailure("cannot write '\(path)': \(error)")
  }

  private static func pipe() throws -> (reader: OwnedDescriptor, writer: OwnedDescriptor) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw CommandFailure("cannot make a pipe: \(SystemError.last)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (OwnedDescriptor(ends[0]), OwnedDescriptor(ends[1]))
  }
}
