import Glibc

/// The calls of the system that take the name of a file.
///
/// A name is bytes, which a string carries without loss; handed to C in the usual way, a name that is not UTF-8 becomes
/// that of another file. So nothing else in the program names files to C.
public enum File {
  /// Opens a file; children do not inherit the descriptor.
  ///
  /// - Parameter mode: the permissions of a new file, before the umask.
  /// C: open
  public static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o666) throws(SystemError) -> Int32 {
    if flags & (O_ACCMODE | O_CREAT | O_TRUNC) != O_RDONLY { try refuseInRehearsal("write", path) }
    return try call(path) { Glibc.open($0, flags | O_CLOEXEC, mode) }
  }

  /// What is known of a file. C: stat, lstat
  ///
  /// - Parameter followsLink: whether a link stands for what it leads to.
  public static func status(of path: String, followsLink: Bool = true) throws(SystemError) -> stat {
    var status = stat()
    try call(path) { followsLink ? stat($0, &status) : lstat($0, &status) }
    return status
  }

  /// Throws when the file is not there or may not be used so: `R_OK`, `W_OK`, `X_OK`, `F_OK`. C: access
  public static func checkAccess(_ path: String, _ mode: Int32) throws(SystemError) {
    try call(path) { access($0, mode) }
  }

  /// Whether the file is there and may be used so: `R_OK`, `W_OK`, `X_OK`, `F_OK`. C: access
  public static func isAccessible(_ path: String, _ mode: Int32) -> Bool {
    (try? checkAccess(path, mode)) != nil
  }

  /// Removes a name. C: unlink
  public static func remove(_ path: String) throws(SystemError) {
    try refuseInRehearsal("remove", path)
    try call(path) { unlink($0) }
  }

  /// Gives a file another name, in place of whatever has it. C: rename
  public static func rename(_ path: String, to other: String) throws(SystemError) {
    try refuseInRehearsal("write", other)
    try call(path) { (path) throws(SystemError) in try call(other) { Glibc.rename(path, $0) } }
  }

  /// Gives an open file without a name one that nothing has. C: linkat
  public static func name(_ descriptor: Int32, _ path: String) throws(SystemError) {
    try refuseInRehearsal("write", path)
    try call(path) { linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
  }

  /// Makes a folder. C: mkdir
  public static func makeFolder(_ path: String, mode: mode_t) throws(SystemError) {
    try refuseInRehearsal("make", path)
    try call(path) { mkdir($0, mode) }
  }

  /// Makes a file of a new name that nobody else may read, and opens it. C: mkstemps
  public static func makeTemporary(
    _ beginning: String, suffix: String
  ) throws(SystemError) -> (descriptor: Int32, path: String) {
    try refuseInRehearsal("write", beginning + suffix)
    var template = (beginning + "XXXXXX" + suffix).rawBytes.map { CChar(bitPattern: $0) } + [0]
    let descriptor = mkstemps(&template, Int32(suffix.rawBytes.count))
    guard descriptor >= 0 else { throw .last }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return (descriptor, String(rawBytes: template.dropLast().map { UInt8(bitPattern: $0) }))
  }

  /// The path from the root on, without links. C: realpath
  public static func resolve(_ path: String) throws(SystemError) -> String {
    let resolved = path.withRawCString { realpath($0, nil) }
    guard let resolved else { throw .last }
    defer { free(resolved) }
    return String(rawCString: resolved)
  }

  /// How many bytes there is room for beside a file, for who is not root; `nil` where nobody knows. C: statvfs
  public static func freeSpace(in folder: String) -> UInt64? {
    var status = statvfs()
    guard (try? call(folder, { statvfs($0, &status) })) != nil else { return nil }
    let (bytes, overflows) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
    return overflows ? .max : bytes
  }

  /// The names in a folder, `.` and `..` among them, in no order. C: opendir, readdir
  public static func entries(of folder: String) throws(SystemError) -> [String] {
    guard let directory = folder.withRawCString({ opendir($0) }) else { throw .last }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(rawCString: $0)
        }
      }
      names.append(name)
    }
    return names
  }

  /// Notes what would become of a file, and throws, where that is only rehearsed.
  private static func refuseInRehearsal(_ verb: String, _ path: String) throws(SystemError) {
    guard let rehearsal = Rehearsal.current else { return }
    rehearsal.refuse(Rehearsal.Refusal("\(verb) \(path)"))
    throw SystemError(code: EROFS)
  }

  /// Makes a call with the bytes of a path, and throws when its answer is negative.
  @discardableResult
  private static func call(
    _ path: String, _ body: (UnsafePointer<CChar>) throws(SystemError) -> Int32
  ) throws(SystemError) -> Int32 {
    // C would take what stands before the zero for the name.
    guard !path.holdsZero else { throw SystemError(code: EINVAL) }
    return try path.withRawCString { (bytes) throws(SystemError) in
      let answer = try body(bytes)
      guard answer >= 0 else { throw .last }
      return answer
    }
  }
}

/// The directory from which relative paths start.
public enum WorkingDirectory {
  /// C: getcwd
  public static func path() throws(SystemError) -> String {
    guard let path = getcwd(nil, 0) else { throw .last }
    defer { free(path) }
    return String(rawCString: path)
  }

  /// C: chdir
  public static func change(to path: String) throws(SystemError) {
    guard path.withRawCString({ chdir($0) }) == 0 else { throw .last }
  }
}

extension stat {
  /// What the file is: `S_IFREG`, `S_IFDIR`, `S_IFBLK` and so on.
  public var kind: mode_t { st_mode & S_IFMT }

  /// Who may do what with it, sticky bit and the like included.
  public var permissions: mode_t { st_mode & 0o7777 }
}
