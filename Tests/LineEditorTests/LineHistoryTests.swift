import Glibc
import Platform
import TestSupport
import Testing

@testable import LineEditor

@Suite("History")
final class LineHistoryTests {
  private let directory: ScratchDirectory
  private var path: String { "\(directory.path)/state/vireo/history" }

  init() throws {
    directory = try ScratchDirectory()
  }

  deinit { directory.cleanUp() }

  @Test func skipsWhatNobodyWantsBack() {
    let history = LineHistory()
    for line in ["list", "list", "", " secret", "\tsecret", "list --all", "list"] { history.add(line) }
    #expect(history.lines == ["list", "list --all", "list"])
  }

  @Test func keepsItsLimit() {
    let history = LineHistory(limit: 2)
    for line in ["a", "b", "c"] { history.add(line) }
    #expect(history.lines == ["b", "c"])
    history.limit = 1
    #expect(history.lines == ["c"])
    history.limit = 0
    history.add("d")
    #expect(history.lines == [])
  }

  @Test func comesBackFromItsFile() throws {
    let history = LineHistory()
    for line in ["start é", "list"] { history.add(line) }
    try history.save(to: path)
    try history.save(to: path)

    let again = LineHistory()
    try again.load(from: path)
    #expect(again.lines == ["start é", "list"])
    again.clear()
    #expect(again.lines == [])

    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func needsNoFile() throws {
    let history = LineHistory()
    try history.load(from: path)
    #expect(history.lines == [])
  }

  @Test func saysWhatFailed() throws {
    let history = LineHistory()
    #expect(throws: TerminalError.notAFile(directory.path)) { try history.load(from: directory.path) }
    #expect(throws: TerminalError.self) { try history.save(to: "/dev/null/history") }
    #expect(TerminalError.system(call: "read", code: EIO).description == "read: Input/output error")
  }

  /// A history of one line.
  private func history(_ line: String) -> LineHistory {
    let history = LineHistory()
    history.add(line)
    return history
  }

  private func content(_ name: String) throws -> String {
    let history = LineHistory()
    try history.load(from: directory.file(name))
    return history.lines.joined(separator: "|")
  }

  @Test func linksAreFollowed() throws {
    let file = try directory.write("old\n", to: "real/file", mode: 0o640)
    for (link, target) in [("a", "b"), ("b", "real/file"), ("new", "real/other"), ("loop", "loop")] {
      #expect(symlink(target, directory.file(link)) == 0)
    }
    try history("line").save(to: directory.file("a"))
    try history("made").save(to: directory.file("new"))
    #expect(try content("real/file") == "line")
    #expect(try content("real/other") == "made")
    for link in ["a", "b", "new"] {
      var status = stat()
      #expect(lstat(directory.file(link), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o640, "the mode stays")
    #expect(throws: TerminalError.self) { try history("x").save(to: directory.file("loop")) }
    #expect(try names("real") == ["file", "other"], "no draft is left")
  }

  /// The names in a folder.
  private func names(_ folder: String) throws -> [String] {
    let handle = try #require(opendir(directory.file(folder)))
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test(.enabled(if: getuid() == 0, "only root gives files away"))
  func theOwnerStays() throws {
    let file = try directory.write("old\n", to: "file", mode: 0o600)
    #expect(chown(file, 65534, 65534) == 0)
    try history("line").save(to: file)
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_uid == 65534 && status.st_gid == 65534)
    #expect(try content("file") == "line")
  }

  @Test(arguments: ["pipe", "folder", "device"], [false, true])
  func whatIsNoFileIsRefused(name: String, linked: Bool) throws {
    #expect(mkfifo(directory.file("pipe"), 0o600) == 0)
    try directory.folder("folder")
    #expect(symlink("/dev/zero", directory.file("device")) == 0)
    #expect(symlink(name, directory.file("link")) == 0)
    let path = directory.file(linked ? "link" : name)
    let refusal = { (error: any Error) in
      if case TerminalError.notAFile = error { return true } else { return false }
    }
    #expect { try self.history("x").save(to: path) } throws: { refusal($0) }
    #expect { try LineHistory().load(from: path) } throws: { refusal($0) }
  }

  @Test func linesAreBytes() throws {
    let bytes: [UInt8] = [0x66, 0xE9, 0x0D, 0xE2, 0x80, 0xA8, 0x78]
    try history(String(rawBytes: bytes)).save(to: directory.file("bytes"))
    let again = LineHistory()
    try again.load(from: directory.file("bytes"))
    #expect(again.lines.map(\.rawBytes) == [bytes])
  }
}
