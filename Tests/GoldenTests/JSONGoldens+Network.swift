extension JSONGoldenTests {
  /// Networks: a file name and the command line.
  static let networkCommands: [(String, String)] = [
    ("net-create", "net-create net.xml"), ("net-edit", "net-edit default"), ("net-event", "net-event --list"),
    ("net-name", "net-name dd8fe884-6c02-601e-7551-cca97df1c5df"), ("net-uuid", "net-uuid default"),
    ("secret-event", "secret-event --list"),
  ]
}
