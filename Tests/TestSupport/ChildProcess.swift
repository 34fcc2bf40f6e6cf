import Foundation
import Synchronization

/// How a program came to its end.
public enum ExitStatus: Equatable, Sendable, CustomStringConvertible {
  /// It left with this code.
  case exited(Int32)
  /// A signal ended it.
  case signalled(Int32)
  /// It had not ended by its deadline, and was killed.
  case deadlinePassed

  /// Whether the program says that it succeeded.
  public var isSuccess: Bool { self == .exited(0) }

  /// The status in words.
  public var description: String {
    switch self {
    case .exited(let code): "exit status \(code)"
    case .signalled(let signal): "signal \(signal)"
    case .deadlinePassed: "killed at its deadline"
    }
  }
}

/// What a started program gets for its standard input, output and error.
struct StandardStreams {
  /// Opens the streams in the child; file descriptor and path, or a descriptor of ours to duplicate.
  enum Source {
    case path(String, flags: Int32)
    case descriptor(Int32)
  }

  var input: Source = .path("/dev/null", flags: O_RDONLY)
  var output: Source
  var error: Source
}

/// A running program, in a session and process group of its own, that cannot outlive its test.
///
/// A session of its own has no controlling terminal, so that no test depends on how the tests were started;
/// and its group can be ended as a whole.
public final class ChildProcess: Sendable {
  /// The process id, which is also that of its group.
  public let pid: pid_t

  private enum State {
    case running
    case ended(ExitStatus)
  }

  private let state = Mutex<State>(.running)
  private let deadlinePassed = Mutex(false)
  /// Held until the process has ended; waiting for it is waiting for the end.
  private let group = DispatchGroup()

  /// Starts `path` with `arguments` (the first is the name it is called by) and nothing but `environment`.
  init(
    path: String, arguments: [String], environment: [String: String], directory: String?,
    streams: StandardStreams
  ) throws {
    pid = try Self.spawn(path, arguments, environment, directory, streams)
    group.enter()
    Thread.detachNewThread { [self] in reap() }
  }

  /// Whether the program still runs.
  public var isRunning: Bool {
    state.withLock { state in
      if case .running = state { true } else { false }
    }
  }

  /// Sends `signal` to the program, if it still runs.
  public func signal(_ signal: Int32) {
    state.withLock { state in
      if case .running = state { _ = kill(pid, signal) }
    }
  }

  /// Ends the program and all of its group at once.
  public func killGroup() {
    state.withLock { state in
      if case .running = state { _ = kill(-pid, SIGKILL) }
    }
  }

  /// Waits for the end; at `deadline` the whole group is killed.
  public func wait(deadline: Duration) async -> ExitStatus {
    let timer = DispatchWorkItem { [self] in
      deadlinePassed.withLock { $0 = isRunning }
      killGroup()
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + deadline.seconds, execute: timer)
    await withCheckedContinuation { continuation in
      group.notify(queue: .global()) { continuation.resume() }
    }
    timer.cancel()
    if deadlinePassed.withLock({ $0 }) { return .deadlinePassed }
    return state.withLock { state in
      if case .ended(let status) = state { status } else { .deadlinePassed }
    }
  }

  /// Waits for the end without giving up the thread, for clean-up that cannot be asynchronous.
  public func waitBlocking(deadline: Duration) {
    if group.wait(timeout: .now() + deadline.seconds) == .timedOut {
      killGroup()
      group.wait()
    }
  }

  /// Waits for the process, ends what it left of its group, and only then frees its id.
  private func reap() {
    var info = siginfo_t()
    while waitid(P_PID, id_t(pid), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
    state.withLock { state in
      kill(-pid, SIGKILL)
      var raw: Int32 = 0
      while waitpid(pid, &raw, 0) < 0 && errno == EINTR {}
      let signal = raw & 0x7f
      state = .ended(signal == 0 ? .exited((raw >> 8) & 0xff) : .signalled(signal))
    }
    group.leave()
  }
}

extension ChildProcess {
  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String], _ directory: String?,
    _ streams: StandardStreams
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (index, source) in [streams.input, streams.output, streams.error].enumerated() {
      switch source {
      case .path(let path, let flags):
        posix_spawn_file_actions_addopen(&actions, Int32(index), path, flags, 0o600)
      case .descriptor(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(index))
      }
    }
    if let directory { _ = addChangeDirectory?(&actions, directory) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let sessionFlag: Int32 = 0x80  // POSIX_SPAWN_SETSID, which the importer leaves out
    posix_spawnattr_setflags(
      &attributes, Int16(sessionFlag | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))

    var pid: pid_t = 0
    let variables = environment.map { "\($0.key)=\($0.value)" }
    let code = withCStrings(arguments) { arguments in
      withCStrings(variables) { posix_spawn(&pid, path, &actions, &attributes, arguments, $0) }
    }
    guard code == 0 else { throw FixtureError.system("cannot start \(path)", code) }
    return pid
  }
}

/// posix_spawn_file_actions_addchdir_np, a GNU extension that the importer leaves out.
private let addChangeDirectory: AddChangeDirectory? = {
  guard let symbol = dlsym(nil, "posix_spawn_file_actions_addchdir_np") else { return nil }
  return unsafeBitCast(symbol, to: AddChangeDirectory.self)
}()

private typealias AddChangeDirectory =
  @convention(c) (
    UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>
  ) -> Int32

/// Calls `body` with a null-terminated array of C strings.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
