import Commands
import Glibc
import Platform

/// Another program, run in the foreground with our streams.
enum ChildProcess {
  /// Runs a program and waits for it.
  ///
  /// - Returns: its exit status, or 128 and the signal's number.
  /// - Throws: `CommandFailure` when it cannot be started.
  static func run(_ words: [String]) throws -> Int32 {
    wait(for: try start(words))
  }

  /// Starts a program and gives its process id.
  ///
  /// - Parameter input: what it reads as its standard input; nil for ours.
  /// - Throws: `CommandFailure` when it cannot be started.
  static func start(_ words: [String], input: Int32? = nil) throws -> pid_t {
    var process = pid_t()
    let code = withArguments(words) { arguments in
      var attributes = posix_spawnattr_t()
      var actions = posix_spawn_file_actions_t()
      posix_spawnattr_init(&attributes)
      posix_spawn_file_actions_init(&actions)
      defer {
        posix_spawnattr_destroy(&attributes)
        posix_spawn_file_actions_destroy(&actions)
      }
      setDefaultSignals(&attributes)
      if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
      return words[0].withRawCString { posix_spawnp(&process, $0, &actions, &attributes, arguments, environ) }
    }
    guard code == 0 else {
      throw CommandFailure("cannot run '\(words[0])': \(String(systemError: code))")
    }
    return process
  }

  /// Starts a program that reads what is written to the descriptor beside its process id, which is the caller's to close.
  ///
  /// - Throws: `CommandFailure` when it cannot be started.
  static func startReading(_ words: [String]) throws -> (process: pid_t, input: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw CommandFailure("cannot run '\(words[0])': \(String(systemError: errno))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    do {
      return (try start(words, input: ends[0]), ends[1])
    } catch {
      close(ends[1])
      throw error
    }
  }

  /// Waits until a program ends, and gives its exit status, or 128 and the signal's number.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  /// SIGPIPE is ignored here; children must not inherit that.
  private static func setDefaultSignals(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  }

  private static func withArguments(
    _ words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var pointers = words.map { $0.withRawCString { strdup($0) } } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? EINVAL
    }
  }
}
