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
    for line in ["start é", "list"] { try history.append([line], to: path) }
    try history.append([], to: path)

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
    #expect(throws: TerminalError.self) { try history.append(["x"], to: "/dev/null/history") }
    #expect(TerminalError.system(call: "read", code: EIO).description == "read: Input/output error")
  }

  /// Adds a line to a file, in whose place another comes that has no more than this one.
  private func replace(_ path: String, by line: String) throws {
    try LineHistory(limit: 1).append([line], to: path)
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
    try replace(directory.file("a"), by: "line")
    try replace(directory.file("new"), by: "made")
    #expect(try content("real/file") == "line")
    #expect(try content("real/other") == "made")
    for link in ["a", "b", "new"] {
      var status = stat()
      #expect(lstat(directory.file(link), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o640, "the mode stays")
    #expect(throws: TerminalError.self) { try replace(directory.file("loop"), by: "x") }
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
    try replace(file, by: "line")
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
    #expect { try self.replace(path, by: "x") } throws: { refusal($0) }
    #expect { try LineHistory().append(["x"], to: path) } throws: { refusal($0) }
    #expect { try LineHistory().load(from: path) } throws: { refusal($0) }
  }

  @Test func linesAreBytes() throws {
    let bytes: [UInt8] = [0x66, 0xE9, 0x0D, 0xE2, 0x80, 0xA8, 0x78]
    try LineHistory().append([String(rawBytes: bytes)], to: directory.file("bytes"))
    let again = LineHistory()
    try again.load(from: directory.file("bytes"))
    #expect(again.lines.map(\.rawBytes) == [bytes])
  }

  @Test func staysWithinItsLimit() throws {
    let file = try directory.write("one\ntwo\nthree\n", to: "file", mode: 0o640)
    let history = LineHistory(limit: 3)
    try history.append(["four", "five"], to: file)
    #expect(try content("file") == "three|four|five")
    history.limit = 0
    try history.append(["six"], to: file)
    #expect(try content("file") == "")
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o640 && status.st_size == 0)
  }

  @Test func aLineThatWasCutShortStaysByItself() throws {
    let file = try directory.write("one\nhal", to: "file")
    try LineHistory().append(["two"], to: file)
    #expect(try content("file") == "one|hal|two")
  }

  /// Threads stand for programs: a lock belongs to who has opened the file.
  @Test(arguments: [1000, 20])
  func manyAddAtOnce(limit: Int) async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let history = LineHistory(limit: limit)
          for number in 0..<50 { try history.append(["writer \(writer) line \(number)"], to: path) }
        }
      }
      try await group.waitForAll()
    }
    let all = LineHistory(limit: 1000)
    try all.load(from: path)
    #expect(all.lines.count == min(limit, 200))
    #expect(Set(all.lines).count == all.lines.count)
    for writer in 0..<4 {
      // Each in its own order, and none of its last ones missing.
      let numbers = all.lines.filter { $0.hasPrefix("writer \(writer) ") }
        .compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
      #expect(numbers == Array(50 - numbers.count..<50))
    }
  }

  @Test func aLockThatSomebodyKeepsLosesNothing() throws {
    let file = try directory.write("one\ntwo\n", to: "file")
    let holder = open(file, O_RDONLY)
    defer { close(holder) }
    try #require(flock(holder, LOCK_EX) == 0)
    try LineHistory(limit: 1).append(["three"], to: file)
    #expect(try content("file") == "one|two|three")
    flock(holder, LOCK_UN)
    try LineHistory(limit: 1).append(["four"], to: file)
    #expect(try content("file") == "four")
  }
}
