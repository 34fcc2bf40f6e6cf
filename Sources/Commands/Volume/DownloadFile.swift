import Glibc
import Libvirt
import Platform

/// The file that a download writes, which never looks whole before it is.
///
/// A new file has no name until all is there: whatever ends the program before that, nothing is left behind.
/// A file that was there is replaced at once by the new one, with its owner and mode; where that cannot be
/// (it has several names, there is no room for both, its directory is closed to us) it is overwritten, and
/// emptied on failure. What is no file, such as a pipe or a disk, is just written to. Like any writing to a
/// file, a download takes from it the right to run as its owner.
struct DownloadFile: StreamTarget {
  private enum Way {
    /// A file without a name, or with that temporary one, which becomes `path` in the end.
    case replacement(temporary: String?, path: String)
    case overwritten
    case device
  }

  let descriptor: Int32
  private let way: Way

  /// - Parameter size: how much is to come, as far as that is known; asked for only when a file is
  ///   to be replaced.
  /// - Throws: `CommandFailure` when the file cannot be written.
  init(at path: String, size: () -> UInt64) throws {
    do throws(SystemError) {
      self = try Self.existing(path, try File.status(of: path), size: size)
    } catch {
      // A link that leads nowhere stays as it is.
      guard error.code == ENOENT, (try? File.status(of: path, followsLink: false)) == nil else {
        throw Self.refusal(path, error)
      }
      do throws(SystemError) {
        self = try Self(replacing: path, mode: 0o666)
      } catch {
        throw Self.refusal(path, error)
      }
    }
  }

  private init(descriptor: Int32, way: Way) {
    self.descriptor = descriptor
    self.way = way
  }

  func receive(_ stream: Libvirt.Stream, sparse: Bool, progress: Libvirt.Stream.Progress?) throws {
    try stream.receive(contentsTo: descriptor, sparse: sparse, progress: progress)
  }

  /// Puts the file in its place.
  func keep() throws {
    do throws(SystemError) {
      switch way {
      case .device, .overwritten: try finish()
      case .replacement(let temporary?, let path):
        do throws(SystemError) {
          try finish()
          try File.rename(temporary, to: path)
        } catch {
          try? File.remove(temporary)
          throw error
        }
      case .replacement(nil, let path):
        defer { close(descriptor) }
        try name(path)
      }
    } catch {
      throw CommandFailure("cannot close file: \(error)")
    }
  }

  /// Leaves nothing behind.
  func discard() {
    if case .overwritten = way { ftruncate(descriptor, 0) }
    close(descriptor)
    if case .replacement(let temporary?, _) = way { try? File.remove(temporary) }
  }

  private func finish() throws(SystemError) {
    guard close(descriptor) == 0 else { throw .last }
  }
}

extension DownloadFile {
  private static func existing(
    _ path: String, _ status: stat, size: () -> UInt64
  ) throws(SystemError) -> DownloadFile {
    try File.checkAccess(path, W_OK)
    let isFile = status.kind == S_IFREG
    if isFile, let file = replacement(of: path, status, size: size) { return file }
    let descriptor = try File.open(path, O_WRONLY | (isFile ? O_TRUNC : 0))
    if isFile, status.permissions != status.harmlessPermissions {
      // For root the system leaves these bits where they are. Who does not own the file has lost
      // them by writing.
      _ = fchmod(descriptor, status.harmlessPermissions)
    }
    return DownloadFile(descriptor: descriptor, way: isFile ? .overwritten : .device)
  }

  /// A file that will stand in place of another, with its owner and mode; `nil` where that cannot be.
  private static func replacement(of path: String, _ status: stat, size: () -> UInt64) -> DownloadFile? {
    guard status.st_nlink == 1, let target = try? File.resolve(path),
      let room = File.freeSpace(in: folder(of: target)), room >= size(),
      // Nobody else gets at it before it has the owner and the mode of the other.
      let file = try? DownloadFile(replacing: target, mode: 0o600)
    else { return nil }
    guard fchown(file.descriptor, status.st_uid, status.st_gid) == 0,
      fchmod(file.descriptor, status.harmlessPermissions) == 0
    else {
      file.discard()
      return nil
    }
    return file
  }

  /// A file without a name, where the system knows such; else one with a temporary name.
  private init(replacing path: String, mode: mode_t) throws(SystemError) {
    if File.isAccessible("/proc/self/fd", X_OK),
      let unnamed = try? File.open(Self.folder(of: path), O_WRONLY | Self.unnamedFile, mode: mode)
    {
      self.init(descriptor: unnamed, way: .replacement(temporary: nil, path: path))
      return
    }
    let temporary = Self.temporaryName(for: path)
    let descriptor = try File.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    self.init(descriptor: descriptor, way: .replacement(temporary: temporary, path: path))
  }

  /// O_TMPFILE, which the C library shows only to those who ask for GNU's additions.
  private static let unnamedFile: Int32 = 0o20_000_000 | O_DIRECTORY

  /// Gives the unnamed file its name.
  private func name(_ path: String) throws(SystemError) {
    do throws(SystemError) {
      try File.name(descriptor, path)
    } catch {
      guard error.code == EEXIST else { throw error }
      // A link never replaces a file; a new name for it does.
      let temporary = Self.temporaryName(for: path)
      try File.name(descriptor, temporary)
      do throws(SystemError) {
        try File.rename(temporary, to: path)
      } catch {
        try? File.remove(temporary)
        throw error
      }
    }
  }

  private static func folder(of path: String) -> String {
    let folder = path.pathParts.folder
    return folder.isEmpty ? "." : folder
  }

  private static func temporaryName(for path: String) -> String {
    // Not after the file, whose name may be as long as names can be.
    "\(path.pathParts.folder).download-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).part"
  }

  private static func refusal(_ path: String, _ error: SystemError) -> CommandFailure {
    .file("cannot create \(path)", error)
  }
}

extension stat {
  /// The permissions without the bits that let a program run as the file's owner or group, which writing
  /// takes away.
  fileprivate var harmlessPermissions: mode_t { permissions & ~(S_ISUID | S_ISGID) }
}
