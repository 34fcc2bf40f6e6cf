/// A value for a global option as it was typed or found, not yet understood.
public struct TypedSetting: Sendable, Equatable {
  /// Where a value can come from.
  public enum Origin: Sendable {
    case configuration
    case environment
    case commandLine
    /// Said in a session, for the rest of it.
    case session
  }

  /// The option's whole name.
  public var name: String
  /// The text of the value; empty for an option without one.
  public var value: String
  /// How the option was written, for messages about its value: `-k`, `--timeout`, `VIRSH_DEBUG`.
  public var spelling: String
  public var origin: Origin
  /// The file and the line where it was found; nil where it was in none.
  public var place: String?

  public init(
    _ name: String, _ value: String = "", as spelling: String, from origin: Origin, at place: String? = nil
  ) {
    self.name = name
    self.value = value
    self.spelling = spelling
    self.origin = origin
    self.place = place
  }
}
