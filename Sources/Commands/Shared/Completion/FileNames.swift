import Glibc
import Platform

/// The names of files that a word may become.
enum FileNames {
  /// The files of the directory that the word names so far; those of directories end with a slash.
  static func candidates(_ typed: String) -> [String] {
    let (folder, name) = typed.pathParts
    let hidesHidden = !name.utf8.starts(with: ".".utf8)
    return ((try? File.entries(of: folder.isEmpty ? "." : folder)) ?? [])
      .filter { $0 != "." && $0 != ".." && !(hidesHidden && $0.utf8.starts(with: ".".utf8)) }
      .map { isDirectory(folder + $0) ? folder + $0 + "/" : folder + $0 }
      .sorted()
  }

  private static func isDirectory(_ path: String) -> Bool { (try? File.status(of: path))?.kind == S_IFDIR }
}
