import Glibc
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
    #expect(throws: TerminalError.self) { try history.load(from: directory.path) }
    #expect(throws: TerminalError.self) { try history.save(to: "/dev/null/history") }
    #expect(TerminalError.system(call: "read", code: EIO).description == "read: Input/output error")
  }
}
