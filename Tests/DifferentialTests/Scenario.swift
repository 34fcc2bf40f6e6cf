import TestSupport
import Testing

/// One command line, given to virsh and to the program under test, whose results must be equal.
///
/// Every run has a world of its own: an empty home that is also the working directory, with ``files`` in it. The
/// test driver's state lives in the process, so commands that build on each other stand in one script.
struct Scenario: Sendable, CustomTestStringConvertible {
  /// How the commands reach the program.
  enum Form: Sendable {
    /// As separate words of the argument vector: one command, taken as it is.
    case words([String])
    /// As one word, parsed as a script with quotes, `;` and comments.
    case script(String)
    /// On standard input, as a session.
    case session(String)
  }

  /// Whether the program is also compared when it is called by its own name.
  enum OwnName: Sendable {
    /// Equal stdout, and exit status 0 exactly when virsh's is 0.
    case compared
    /// Exit status 0 exactly when virsh's is 0.
    case statusOnly
    /// Not compared, because its own name means something else here.
    case different
  }

  var form: Form
  /// The URI for `-c`; nil leaves the option out.
  var uri: String? = "test:///default"
  /// Global options before the command.
  var globals: [String] = []
  var environment: [String: String] = [:]
  /// Files of the working directory: name and text.
  var files: [String: String] = [:]
  var normalisers: [Normaliser] = []
  /// Set to the reason when standard error is allowed to differ.
  var ignoresErrorText: String?
  var ownName = OwnName.compared
  /// Set to the reason when no look at what was changed can follow the commands.
  var cannotBeObserved: String?

  /// All words after the program's name.
  var arguments: [String] {
    let options = globals + (uri.map { ["-c", $0] } ?? [])
    return switch form {
    case .words(let words): options + words
    case .script(let script): options + [script]
    case .session: options
    }
  }

  /// What goes to standard input.
  var input: String? {
    if case .session(let text) = form { text } else { nil }
  }

  var testDescription: String {
    let text =
      switch form {
      case .words(let words): "\(words)"
      case .script(let script): script
      case .session(let text): "session: \(text.debugDescription)"
      }
    let before = globals.joined(separator: " ")
    return before.isEmpty ? text : "\(before) \(text)"
  }
}

/// Each line of `table` is a script of its own: one word on the command line. Empty lines only separate.
func scripts(_ table: String) -> [Scenario] {
  lines(table).map { Scenario(form: .script($0)) }
}

/// Each line of `table` is split at its spaces into separate words on the command line.
func commands(_ table: String) -> [Scenario] {
  lines(table).map { Scenario(form: .words($0.split(separator: " ").map(String.init))) }
}

/// One command of exactly these words, which may hold spaces or be empty.
func words(_ words: String...) -> [Scenario] { [Scenario(form: .words(words))] }

/// One session with `text` on standard input. Banner, prompts and echo belong to the name `virsh` alone.
func session(_ text: String) -> [Scenario] {
  [Scenario(form: .session(text), ownName: .different)]
}

private func lines(_ table: String) -> [String] {
  table.split(separator: "\n").map(String.init)
}

extension [Scenario] {
  /// The same scenarios with global options before the command.
  func globals(_ options: String...) -> [Scenario] { changing { $0.globals += options } }

  /// The same scenarios with another URI after `-c`, or without `-c`.
  func uri(_ uri: String?) -> [Scenario] { changing { $0.uri = uri } }

  /// The same scenarios with environment variables.
  func environment(_ variables: [String: String]) -> [Scenario] {
    changing { $0.environment.merge(variables) { _, new in new } }
  }

  /// The same scenarios with a file in the working directory.
  func file(_ name: String, _ text: String) -> [Scenario] { changing { $0.files[name] = text } }

  /// The same scenarios with what is unstable made equal before the comparison.
  func normalising(_ normalisers: Normaliser...) -> [Scenario] { changing { $0.normalisers += normalisers } }

  /// The same scenarios without a comparison of standard error, for this reason.
  func ignoringErrorText(because reason: String) -> [Scenario] { changing { $0.ignoresErrorText = reason } }

  /// The same scenarios without a look at what they have changed, for this reason.
  func unobserved(because reason: String) -> [Scenario] { changing { $0.cannotBeObserved = reason } }

  /// The same scenarios with another treatment under the program's own name.
  func ownName(_ treatment: Scenario.OwnName) -> [Scenario] { changing { $0.ownName = treatment } }

  private func changing(_ change: (inout Scenario) -> Void) -> [Scenario] {
    map { scenario in
      var copy = scenario
      change(&copy)
      return copy
    }
  }
}
