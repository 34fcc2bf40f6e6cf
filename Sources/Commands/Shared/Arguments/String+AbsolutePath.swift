import Glibc

extension String {
  /// The path from the root on: what a daemon with another working directory needs to be told.
  var absolutePath: String {
    guard !hasPrefix("/"), let directory = getcwd(nil, 0) else { return self }
    defer { free(directory) }
    return String(cString: directory) + "/" + self
  }
}
