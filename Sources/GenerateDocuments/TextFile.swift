import Glibc

/// Whole files of text.
enum TextFile {
  /// The text of a file; nil when it cannot be read.
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&block, 1, block.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }

  /// Makes or replaces a file, in a directory that is made if need be; false when that fails.
  static func write(_ text: String, to path: String) -> Bool {
    if let end = path.lastIndex(of: "/") { mkdir(String(path[..<end]), 0o777) }
    guard let file = fopen(path, "w") else { return false }
    let written = fputs(text, file)
    return fclose(file) == 0 && written >= 0
  }
}
