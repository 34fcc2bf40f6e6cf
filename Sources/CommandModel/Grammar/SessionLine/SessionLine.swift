/// A line that is typed in a session of our own: commands with what a shell would do for them, and the shell's own.
///
/// Outside of quotes, `|` hands a command's results to a program, and `>` to a file; `!` in the place of a command is
/// followed by a line for the system's shell.
public struct SessionLine: Sendable, Equatable {
  /// What a line is made of, in order.
  public enum Part: Sendable, Equatable {
    case command(PipedCommand)
    /// The rest of the line, for the system's shell.
    case shell(String)
  }

  public var parts: [Part] = []

  /// Whether there is more to it than commands.
  public var needsShell: Bool {
    parts.contains { part in
      if case .command(let command) = part {
        !command.redirections.isEmpty || command.program != nil
      } else {
        true
      }
    }
  }

  /// Whether a line may be more than commands: a quick look.
  public static func mayNeedShell(_ line: String) -> Bool { line.utf8.contains { "|>!".utf8.contains($0) } }
}

/// A command, and where what it prints goes.
public struct PipedCommand: Sendable, Equatable {
  /// The command in our own grammar.
  public var text: String
  public var redirections: [Redirection] = []
  /// A line for the system's shell, which reads the results.
  public var program: String?
}

/// Where a stream goes, as `>` says.
public struct Redirection: Sendable, Equatable {
  public enum Stream: Sendable, Equatable { case output, error }

  public enum Target: Sendable, Equatable {
    case file(String, appends: Bool)
    /// Where another stream goes by then.
    case stream(Stream)
  }

  public var stream: Stream
  public var target: Target
}
