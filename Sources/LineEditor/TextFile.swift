import Glibc
import Platform

/// Small files, read and written whole. What stands in their place and is no file is refused, and never waited for.
enum TextFile {
  /// The bytes of a file; none if there is no such file.
  static func read(_ path: String) throws(TerminalError) -> [UInt8] {
    let descriptor = try openExisting(path, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return try naming("read \(path)") { () throws(SystemError) in try Descriptor.readAll(from: descriptor) }
  }

  /// Writes a file beside the earlier one, and then puts it in its place, with the same owner and mode; a new one only
  /// its owner may read.
  ///
  /// A symbolic link stays one: what it leads to is replaced, or made. Where no file can be made beside the earlier one,
  /// or given to its owner, the earlier one is written over.
  static func replace(_ path: String, with bytes: [UInt8]) throws(TerminalError) {
    let target = try target(of: path)
    try makeParents(of: target)
    let earlier = try status(of: target)
    do throws(TerminalError) {
      try putInPlace(target, bytes, like: earlier)
    } catch {
      guard earlier != nil, case .system(_, let code) = error, [EACCES, EPERM, EROFS].contains(code) else {
        throw error
      }
      try writeOver(target, bytes)
    }
  }

  private static func putInPlace(
    _ path: String, _ bytes: [UInt8], like earlier: stat?
  ) throws(TerminalError) {
    let draft = "\(path).\(getpid()).\(String(UInt32.random(in: .min ... .max), radix: 36))"
    let descriptor = try opened(draft, O_WRONLY | O_CREAT | O_EXCL)
    do throws(TerminalError) {
      defer { close(descriptor) }
      if let earlier { try give(descriptor, ownerAndModeOf: earlier, named: draft) }
      try naming("write \(draft)") { () throws(SystemError) in
        try Descriptor.writeAll(bytes, to: descriptor)
      }
      guard rename(draft, to: path) == 0 else { throw .last("rename \(path)") }
    } catch {
      _ = draft.withRawCString { unlink($0) }
      throw error
    }
  }

  private static func give(
    _ descriptor: Int32, ownerAndModeOf earlier: stat, named path: String
  ) throws(TerminalError) {
    let own = try status(of: descriptor, named: path)
    if (own.st_uid, own.st_gid) != (earlier.st_uid, earlier.st_gid) {
      guard fchown(descriptor, earlier.st_uid, earlier.st_gid) == 0 else { throw .last("chown \(path)") }
    }
    guard fchmod(descriptor, earlier.st_mode & 0o7777) == 0 else { throw .last("chmod \(path)") }
  }

  private static func writeOver(_ path: String, _ bytes: [UInt8]) throws(TerminalError) {
    let descriptor = try openExisting(path, O_WRONLY | O_NOFOLLOW)
    guard descriptor >= 0 else { throw .system(call: "open \(path)", code: ENOENT) }
    defer { close(descriptor) }
    try naming("write \(path)") { () throws(SystemError) in try Descriptor.writeAll(bytes, to: descriptor) }
    guard ftruncate(descriptor, bytes.count) == 0 else { throw .last("truncate \(path)") }
  }

  /// Opens a file that has to be one; -1 if there is nothing. Neither a pipe nor a device holds this up.
  private static func openExisting(_ path: String, _ flags: Int32) throws(TerminalError) -> Int32 {
    guard try status(of: path) != nil else { return -1 }
    let descriptor = try opened(path, flags | O_NONBLOCK | O_NOCTTY)
    // What stands there may be another by now.
    guard try status(of: descriptor, named: path).isFile else {
      close(descriptor)
      throw .notAFile(path)
    }
    return descriptor
  }

  /// What is known of a file that has to be one; nil if there is nothing.
  static func status(of path: String) throws(TerminalError) -> stat? {
    var status = stat()
    guard path.withRawCString({ stat($0, &status) }) == 0 else {
      if errno == ENOENT { return nil }
      throw .last("stat \(path)")
    }
    guard status.isFile else { throw .notAFile(path) }
    return status
  }

  static func opened(_ path: String, _ flags: Int32) throws(TerminalError) -> Int32 {
    while true {
      let descriptor = path.withRawCString { open($0, flags | O_CLOEXEC, 0o600) }
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { throw .last("open \(path)") }
    }
  }

  static func status(of descriptor: Int32, named path: String) throws(TerminalError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last("stat \(path)") }
    return status
  }

  private static func rename(_ old: String, to new: String) -> Int32 {
    old.withRawCString { old in new.withRawCString { Glibc.rename(old, $0) } }
  }

  /// Where symbolic links at the end of a path lead, whether there is anything or not.
  static func target(of path: String) throws(TerminalError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let link = linkText(path) else { return path }
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = link.hasPrefix("/") ? link : folder + link
    }
    throw .system(call: "open \(path)", code: ELOOP)
  }

  private static func linkText(_ path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = path.withRawCString { readlink($0, &bytes, bytes.count) }
    return count > 0 ? String(rawBytes: bytes[..<count].map { UInt8(bitPattern: $0) }) : nil
  }

  static func makeParents(of path: String) throws(TerminalError) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      let directory = String(path[..<index])
      guard directory.withRawCString({ mkdir($0, 0o700) }) != 0, errno != EEXIST else { continue }
      // Above what is ours, directories exist that nobody may make: the last one tells.
      guard errno == EACCES || errno == EROFS || errno == EPERM else { throw .last("mkdir \(directory)") }
    }
  }

  static func naming<Value>(
    _ call: String, _ body: () throws(SystemError) -> Value
  ) throws(TerminalError) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      throw .system(call: call, code: error.code)
    }
  }
}

extension stat {
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
}
