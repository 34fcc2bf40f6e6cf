/// Where in a script a line stands.
public struct ScriptPlace: Sendable, Equatable {
  /// The script's file as it was named; `-` for standard input.
  public var script: String
  /// The number of the line, from 1; the first one of several that are continued.
  public var line: Int

  public init(script: String, line: Int) {
    self.script = script
    self.line = line
  }

  /// What leads an error in text.
  var text: String { "\(script == "-" ? "standard input" : script):\(line)" }
}
