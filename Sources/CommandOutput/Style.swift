import Glibc

/// What a piece of text means; a `Styler` turns that into colours, or leaves it.
public enum Style: Sendable, Equatable {
  /// Good: running, active.
  case ok
  /// Worth a look: paused.
  case warning
  /// Bad: crashed, failed.
  case error
  /// Less important: shut off, inactive.
  case muted
  /// The title of a column.
  case heading
  /// What can be done about an error.
  case hint

  /// The parameter of "select graphic rendition".
  fileprivate var parameter: String {
    switch self {
    case .ok: "32"
    case .warning: "33"
    case .error: "31"
    case .muted: "2"
    case .heading: "1"
    case .hint: "36"
    }
  }
}

/// When to use colours.
public enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless the environment asks for none.
  case auto
  /// Whatever the output is.
  case always
  /// Not at all.
  case never

  /// Whether colours are used; the environment is asked for NO_COLOR (https://no-color.org) and TERM.
  public func isEnabled(onTerminal isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }
  }
}

/// Dresses text for where it goes: colours, and the escaping that a terminal needs.
public struct Styler: Sendable {
  /// Whether the text goes to a terminal, where control characters must not.
  public let isTerminal: Bool
  /// Whether styles become colours.
  public let hasColor: Bool

  /// A styler for a terminal or something else, with colours or without.
  public init(isTerminal: Bool, hasColor: Bool) {
    self.isTerminal = isTerminal
    self.hasColor = hasColor
  }

  /// A styler for what a sink writes to.
  public init(
    for sink: TextSink, color: ColorChoice = .auto,
    environment: (String) -> String? = { getenv($0).map { String(cString: $0) } }
  ) {
    self.init(
      isTerminal: sink.isTerminal,
      hasColor: color.isEnabled(onTerminal: sink.isTerminal, environment: environment))
  }

  /// Leaves all text as it is: for files and pipes.
  public static let plain = Styler(isTerminal: false, hasColor: false)

  /// Colours a text. Pad it afterwards: the escape sequences have no width on the screen.
  public func styled(_ text: String, _ style: Style?) -> String {
    guard hasColor, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.parameter)m\(text)\u{1B}[0m"
  }

  /// Makes a text safe for a terminal, if that is where it goes.
  public func escaped(_ text: String) -> String {
    isTerminal ? text.escapedForTerminal : text
  }
}
