extension JSONGoldenTests {
  /// What is in force.
  static let settingsCommands: [(String, String)] = [("settings", "settings --filter name!=output")]
}
