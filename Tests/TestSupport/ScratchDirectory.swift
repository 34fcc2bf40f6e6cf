import Foundation
import Synchronization

/// A private folder with clean-up in reverse order: what was made last is undone first, the folder goes last.
///
/// Use it through ``withScratch(_:)``, which cleans up however the body ends.
public final class ScratchDirectory: Sendable {
  /// The folder's absolute path.
  public let path: String

  private let cleanups = Mutex<[@Sendable () -> Void]>([])

  /// Makes a folder with a random name below the system's temporary folder.
  ///
  /// The name is short: the path of a UNIX socket below it must fit in 107 bytes. All names are of one length, so
  /// that tables which show paths are laid out alike.
  public init(prefix: String = "vireo") throws {
    let name = "\(prefix)-\(Self.randomID())"
    path = "/tmp/\(name)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
  }

  /// A part for a name, always of seven characters.
  static func randomID() -> String { String(UInt32.random(in: 2_176_782_336 ... .max), radix: 36) }

  /// Registers something to undo, before anything that was registered earlier.
  public func onCleanup(_ action: @escaping @Sendable () -> Void) {
    cleanups.withLock { $0.append(action) }
  }

  /// Undoes everything, last first, and removes the folder.
  public func cleanUp() {
    let actions = cleanups.withLock { actions in
      defer { actions = [] }
      return actions
    }
    for action in actions.reversed() { action() }
    if ProcessInfo.processInfo.environment["VIREO_TEST_KEEP"] == nil {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// The absolute path of `name` below the folder.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes `text` to the file `name`, making the folders on the way, and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String, mode: Int = 0o644) throws -> String {
    let path = file(name)
    try makeFolder(of: path)
    // Closed in every program that is started meanwhile: a script that one of them could write to cannot be run.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(mode))
    guard descriptor >= 0 else { throw FixtureError.system("open \(path)") }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  /// Makes the folder `name` and returns its path.
  @discardableResult
  public func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: file(name), withIntermediateDirectories: true)
    return file(name)
  }

  private func makeFolder(of path: String) throws {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
  }
}

/// Runs `body` with a scratch directory that is gone afterwards, also when the body throws.
public func withScratch<Result>(
  isolation: isolated (any Actor)? = #isolation, _ body: (ScratchDirectory) async throws -> Result
) async throws -> Result {
  let scratch = try ScratchDirectory()
  defer { scratch.cleanUp() }
  return try await body(scratch)
}
