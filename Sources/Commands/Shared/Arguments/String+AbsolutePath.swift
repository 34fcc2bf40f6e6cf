import Platform

extension String {
  /// The path from the root on: what a daemon with another working directory needs to be told.
  var absolutePath: String {
    guard !isAbsolutePath, let directory = try? WorkingDirectory.path() else { return self }
    return directory + "/" + self
  }
}
