import Glibc

/// Files, without Foundation: its copy of ICU and the one that libxml2's headers name cannot be imported
/// together.
enum Files {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// The text of a file.
  static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw Failure(description: "cannot read \(path)") }
    defer { fclose(file) }
    return contents(of: file)
  }

  /// Makes a file of that text, or replaces it.
  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw Failure(description: "cannot write \(path)") }
    let written = fputs(text, file)
    guard fclose(file) == 0, written >= 0 else { throw Failure(description: "cannot write \(path)") }
  }

  /// The names of the files in a directory; none when there is no such directory.
  static func names(in directory: String) -> Set<String> {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: Set<String> = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.insert(name) }
    }
    return names
  }

  /// The first line that a shell command prints.
  static func firstLine(of command: String) throws -> String {
    guard let pipe = popen(command, "r") else { throw Failure(description: "cannot run \(command)") }
    let line = contents(of: pipe).prefix { $0 != "\n" }
    guard pclose(pipe) == 0 else { throw Failure(description: "failed: \(command)") }
    return String(line)
  }

  private static func contents(of file: UnsafeMutablePointer<FILE>) -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&block, 1, block.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }
}
