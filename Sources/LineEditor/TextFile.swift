import Glibc

/// Small files, read and written whole; interrupted calls are repeated.
enum TextFile {
  /// The text of a file; empty if there is no such file.
  static func read(_ path: String) throws(TerminalError) -> String {
    let descriptor = try retrying("open \(path)", unless: ENOENT) { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }

    var content: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = try retrying("read \(path)") { Glibc.read(descriptor, &block, block.count) }
      guard count > 0 else { return String(decoding: content, as: UTF8.self) }
      content += block[..<count]
    }
  }

  /// Writes a file that only its owner may read, beside the earlier one, and then puts it in its place.
  static func replace(_ path: String, with text: String) throws(TerminalError) {
    try makeParents(of: path)
    let draft = "\(path).\(getpid())"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    let descriptor = try retrying("open \(draft)") { open(draft, flags, 0o600) }
    do {
      defer { close(descriptor) }
      try write(Array(text.utf8)[...], to: descriptor, named: draft)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      let error = TerminalError.last("rename \(path)")
      unlink(draft)
      throw error
    }
  }

  private static func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32, named path: String
  ) throws(TerminalError) {
    var rest = bytes
    while !rest.isEmpty {
      rest.removeFirst(
        try retrying("write \(path)") {
          rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        })
    }
  }

  private static func makeParents(of path: String) throws(TerminalError) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let directory = String(path[..<index])
      guard mkdir(directory, 0o700) != 0, errno != EEXIST else { continue }
      // Above what is ours, directories exist that nobody may make: the last one tells.
      guard errno == EACCES || errno == EROFS || errno == EPERM else { throw .last("mkdir \(directory)") }
    }
  }

  /// Repeats a call that a signal interrupted; `unless` names an error that is an answer.
  private static func retrying<Number: SignedInteger>(
    _ name: String, unless expected: Int32? = nil, _ call: () -> Number
  ) throws(TerminalError) -> Number {
    while true {
      let result = call()
      if result >= 0 || errno == expected { return result }
      guard errno == EINTR else { throw .last(name) }
    }
  }
}
