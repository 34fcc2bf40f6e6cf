import Glibc
import Platform

/// The names of files that a word may become.
enum FileNames {
  /// The files of the folder that the word names so far; those of folders end with a slash.
  static func candidates(_ typed: String) -> [Candidate] {
    let (folder, name) = typed.pathParts
    let hidesHidden = !name.utf8.starts(with: ".".utf8)
    return ((try? File.entries(of: folder.isEmpty ? "." : folder)) ?? [])
      .filter { $0 != "." && $0 != ".." && !(hidesHidden && $0.utf8.starts(with: ".".utf8)) }
      .sorted()
      .map { name in
        isFolder(folder + name)
          ? Candidate(folder + name + "/", isUnfinished: true) : Candidate(folder + name)
      }
  }

  private static func isFolder(_ path: String) -> Bool { (try? File.status(of: path))?.kind == S_IFDIR }
}
