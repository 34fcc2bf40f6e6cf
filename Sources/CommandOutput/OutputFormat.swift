/// The forms in which a result can be written; the raw value is what the user types after `--output`.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// virsh's own text, byte for byte.
  case text
  /// One JSON document.
  case json
  /// One YAML 1.2 document.
  case yaml
  /// A header row and one row for each object.
  case csv
  /// Just the name of each object, one a line.
  case name

  /// Whether an error is an object, too; nothing else then stands on standard error.
  public var hasErrorObjects: Bool { self == .json || self == .yaml }
}
