import Testing

@testable import GLib

/// Files in the format of GLib's key files.
@Suite("Key files")
struct KeyFileTests {
  private func error(_ text: String) -> KeyFileError? {
    do throws(KeyFileError) {
      _ = try KeyFile(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("each key comes with its group, its value and its line")
  func entries() throws {
    let file = try KeyFile(
      Array("# a comment\n\n[one]\nkey = a value \n  other=\\sb\\\\c\n[two]\r\nkey=\r\n[one]\nkey=again".utf8)
    )
    #expect(file.groups.map(\.name) == ["one", "two", "one"])
    #expect(file.groups.map(\.line) == [3, 6, 8])
    #expect(
      file.entries == [
        KeyFile.Entry(group: "one", key: "key", value: "a value", line: 4),
        KeyFile.Entry(group: "one", key: "other", value: " b\\c", line: 5),
        KeyFile.Entry(group: "two", key: "key", value: "", line: 7),
        KeyFile.Entry(group: "one", key: "key", value: "again", line: 9),
      ])
  }

  @Test("an empty file has nothing, and that is no error", arguments: ["", "\n\n", "# nothing\n", "[empty]"])
  func empty(_ text: String) throws {
    #expect(try KeyFile(Array(text.utf8)).entries.isEmpty)
  }

  @Test(
    "the first wrong line is named by its number",
    arguments: [
      ("[one]\na=1\nnonsense\nmore\n", 3), ("[one\n", 1), ("\n\n=value\n", 3), ("[one]\nb=2\n\n[]\n", 4),
      ("[one]\nzero=a\u{0}b\n", 2), ("key=value\n[late]\n", 1), ("[one]\nkey=\\q\n", 2), ("[one]\n=\n", 2),
    ])
  func wrong(_ text: String, _ line: Int) {
    #expect(error(text)?.line == line)
  }

  @Test("a value that is no UTF-8 is refused, and so is a lone backslash")
  func values() throws {
    #expect(error("[a]\nk=\\q")?.reason.contains("backslash") == true)
    #expect(throws: KeyFileError(line: 2, reason: "the value of 'k' is not UTF-8")) {
      try KeyFile(Array("[a]\nk=".utf8) + [0xe9, 0x0a])
    }
  }

  @Test("a library that is not there is no crash")
  func missing() {
    #expect(GLibLibrary(opening: "libnosuch.so.9") == nil)
    #expect(GLibLibrary(opening: "libc.so.6") == nil)
  }
}
