import Foundation
import Glibc
import Platform
import Testing

/// Names of files are bytes.
@Suite("Files by name")
struct FileTests {
  /// What no UTF-8 has, and a letter that has two bytes.
  private static let names: [[UInt8]] = [[0x66, 0xff, 0x6f], [0xe9], Array("é plain".utf8)]

  /// Runs `body` with a folder of its own.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = "/tmp/vireo-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder + "/")
  }

  /// The names in a folder, as bytes, with no help from what is tested.
  private func bytes(in folder: String) -> [[UInt8]] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2e], name != [0x2e, 0x2e] { names.append(name) }
    }
    return names
  }

  @Test("keep their bytes from making to removing", arguments: names)
  func keepsBytes(name: [UInt8]) throws {
    try withFolder { folder in
      let path = folder + String(rawBytes: name)
      close(try File.open(path, O_WRONLY | O_CREAT | O_EXCL))
      #expect(bytes(in: folder) == [name])
      #expect(try File.entries(of: folder).map(\.rawBytes).contains(name))
      #expect(try File.status(of: path).kind == S_IFREG)
      #expect(File.isAccessible(path, R_OK))
      #expect(try File.resolve(path).rawBytes.suffix(name.count).elementsEqual(name))
      try File.rename(path, to: path + "2")
      #expect(bytes(in: folder) == [name + Array("2".utf8)])
      try File.remove(path + "2")
      #expect(bytes(in: folder).isEmpty)
    }
  }

  @Test("an unnamed file gets a name of any bytes")
  func naming() throws {
    try withFolder { folder in
      let unnamed = try File.open(folder, O_WRONLY | 0o20_000_000 | O_DIRECTORY, mode: 0o600)
      defer { close(unnamed) }
      try File.name(unnamed, folder + String(rawBytes: [0xff]))
      #expect(bytes(in: folder) == [[0xff]])
    }
  }

  @Test("a folder of any name can be made, worked in and filled with temporary files")
  func folders() throws {
    try withFolder { folder in
      let inner = folder + String(rawBytes: [0xff, 0x41])
      try File.makeFolder(inner, mode: 0o755)
      #expect(try File.status(of: inner).kind == S_IFDIR)
      let (descriptor, path) = try File.makeTemporary(inner + "/draft", suffix: ".xml")
      defer { close(descriptor) }
      #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
      #expect(bytes(in: folder) == [[0xff, 0x41]])
      #expect(File.isAccessible(path, W_OK) && path.hasSuffix(".xml"))
      #expect(File.freeSpace(in: inner) != nil)
    }
  }

  @Test("a zero in a name is refused, where C would see another name")
  func refusesZero() throws {
    #expect(throws: SystemError(code: EINVAL)) { try File.open("/dev/null\u{0}more", O_RDONLY) }
  }

  @Test(
    "a path has a folder and a name, divided by bytes",
    arguments: [
      ("a/b", "a/", "b"), ("b", "", "b"), ("/b", "/", "b"), ("a/", "a/", ""),
      ("a/\u{301}b", "a/", "\u{301}b"),
      ("", "", ""),
    ])
  func parts(path: String, folder: String, name: String) {
    #expect(Array(path.pathParts.folder.utf8) == Array(folder.utf8))
    #expect(Array(path.pathParts.name.utf8) == Array(name.utf8))
  }
}

/// Nothing goes around `File`, which alone gives names to C as the bytes that they are.
@Suite("Names of files in the sources")
struct FileCallTests {
  private static let calls = [
    "open", "openat", "creat", "fopen", "stat", "lstat", "statvfs", "unlink", "rename", "link", "linkat",
    "symlink",
    "readlink", "realpath", "mkstemp", "mkstemps", "mkdir", "rmdir", "opendir", "access", "chdir", "getcwd",
    "chmod", "chown", "truncate", "execv", "execvp",
  ]

  @Test(
    "commands and drivers name files through File only", arguments: ["Commands", "Shell", "CommandModel"])
  func scan(target: String) throws {
    let names = Self.calls.joined(separator: "|")
    let direct = try Regex("(^|[^.A-Za-z0-9_])(Glibc\\.)?(\(names))\\((?!\\)|for: )")
    let text = try Regex("String\\(cString:")
    let files = try sources(of: target)
    #expect(files.count > 5)
    for file in files {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where !line.contains("func ") && !line.contains("//") {
        let isDirect = line.contains(direct) || line.contains(text)
        #expect(!isDirect, "\(file.lastPathComponent):\(number + 1): \(line)")
      }
    }
  }

  @Test("finds a direct call")
  func findsCalls() throws {
    let direct = try Regex(
      "(^|[^.A-Za-z0-9_])(Glibc\\.)?(\(Self.calls.joined(separator: "|")))\\((?!\\)|for: )")
    for line in ["  let x = open(path, 0)", "Glibc.stat(path, &status)", "guard unlink(path) == 0"] {
      #expect(line.contains(direct), "\(line)")
    }
    for line in ["try File.open(path, 0)", "var status = stat()", "try open(for: run)", "reopen(path)"] {
      #expect(!line.contains(direct), "\(line)")
    }
  }

  private func sources(of target: String) throws -> [URL] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.deletingLastPathComponent().appendingPathComponent("Sources/\(target)")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }
}
