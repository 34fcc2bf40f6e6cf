import Glibc
import Platform

/// The file that a download writes, which never looks whole before it is.
///
/// A new file has no name until all is there: whatever ends the program before that, nothing is left behind. A file
/// that was there is replaced at once by the new one, with its owner and mode; where that cannot be (it has several
/// names, there is no room for both, its directory is closed to us) it is overwritten, and emptied on failure. What is
/// no file, such as a pipe or a disk, is just written to.
struct DownloadFile {
  private enum Way {
    /// A file without a name, or with that temporary one, which becomes `path` in the end.
    case replacement(temporary: String?, path: String)
    case overwritten
    case device
  }

  let descriptor: Int32
  private let way: Way

  /// - Parameter size: how much is to come, as far as that is known; asked for only when a file is to be replaced.
  /// - Throws: `CommandFailure` when the file cannot be written.
  init(at path: String, size: () -> UInt64) throws {
    var status = stat()
    if stat(path, &status) == 0 {
      self = try Self.existing(path, status, size: size)
    } else {
      // A link that leads nowhere stays as it is.
      guard errno == ENOENT, lstat(path, &status) != 0, let file = Self(replacing: path, mode: 0o666) else {
        throw Self.refusal(path)
      }
      self = file
    }
  }

  private init(descriptor: Int32, way: Way) {
    self.descriptor = descriptor
    self.way = way
  }

  /// Puts the file in its place.
  func keep() throws {
    switch way {
    case .device, .overwritten:
      guard close(descriptor) == 0 else { throw Self.closingFailure() }
    case .replacement(let temporary, let path):
      if let temporary {
        guard close(descriptor) == 0, rename(temporary, path) == 0 else {
          let failure = Self.closingFailure()
          unlink(temporary)
          throw failure
        }
      } else {
        defer { close(descriptor) }
        guard linkUnnamed(to: path) else { throw Self.closingFailure() }
      }
    }
  }

  /// Leaves nothing behind.
  func discard() {
    if case .overwritten = way { ftruncate(descriptor, 0) }
    close(descriptor)
    if case .replacement(let temporary?, _) = way { unlink(temporary) }
  }

  private static func existing(_ path: String, _ status: stat, size: () -> UInt64) throws -> DownloadFile {
    guard access(path, W_OK) == 0 else { throw refusal(path) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if isFile, status.st_nlink == 1, let target = resolve(path), hasRoom(at: target, for: size()),
      let file = DownloadFile(replacing: target, mode: status.st_mode & 0o7777)
    {
      if fchown(file.descriptor, status.st_uid, status.st_gid) == 0,
        fchmod(file.descriptor, status.st_mode & 0o7777) == 0
      {
        return file
      }
      file.discard()
    }
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | (isFile ? O_TRUNC : 0))
    guard descriptor >= 0 else { throw refusal(path) }
    return DownloadFile(descriptor: descriptor, way: isFile ? .overwritten : .device)
  }

  /// A file without a name, where the system knows such; else one with a temporary name.
  private init?(replacing path: String, mode: mode_t) {
    let folder = Self.folder(of: path)
    let unnamed =
      access("/proc/self/fd", X_OK) == 0 ? open(folder, O_WRONLY | O_CLOEXEC | Self.unnamedFile, mode) : -1
    if unnamed >= 0 {
      self.init(descriptor: unnamed, way: .replacement(temporary: nil, path: path))
      return
    }
    let temporary = Self.temporaryName(for: path)
    let descriptor = open(temporary, O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL, mode)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor: descriptor, way: .replacement(temporary: temporary, path: path))
  }

  /// O_TMPFILE, which the C library shows only to those who ask for GNU's additions.
  private static let unnamedFile: Int32 = 0o20_000_000 | O_DIRECTORY

  private func linkUnnamed(to path: String) -> Bool {
    let source = "/proc/self/fd/\(descriptor)"
    if linkat(AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return true }
    guard errno == EEXIST else { return false }
    // A link never replaces a file; a new name for it does.
    let temporary = Self.temporaryName(for: path)
    guard linkat(AT_FDCWD, source, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW) == 0 else { return false }
    if rename(temporary, path) == 0 { return true }
    let code = errno
    unlink(temporary)
    errno = code
    return false
  }

  private static func hasRoom(at path: String, for size: UInt64) -> Bool {
    var status = statvfs()
    guard statvfs(folder(of: path), &status) == 0 else { return false }
    return UInt64(status.f_bavail) * UInt64(status.f_frsize) >= size
  }

  private static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func temporaryName(for path: String) -> String {
    let name = path.split(separator: "/").last ?? "download"
    return "\(folder(of: path))/.\(name).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).part"
  }

  private static func refusal(_ path: String) -> CommandFailure {
    .file("cannot create \(path)", errno: errno)
  }

  private static func closingFailure() -> CommandFailure {
    CommandFailure("cannot close file: \(String(systemError: errno))")
  }
}
