import Glibc

/// The names of files that a word may become.
enum FileNames {
  /// The files of the directory that the word names so far; those of directories end with a slash.
  static func candidates(_ typed: String) -> [String] {
    let end = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<end])
    let hidesHidden = !typed[end...].hasPrefix(".")
    return entries(of: folder.isEmpty ? "." : folder)
      .filter { $0 != "." && $0 != ".." && !(hidesHidden && $0.hasPrefix(".")) }
      .map { isDirectory(folder + $0) ? folder + $0 + "/" : folder + $0 }
      .sorted()
  }

  private static func entries(of folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }

  private static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }
}
