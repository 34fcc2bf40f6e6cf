import Foundation
import Glibc
import Platform
import TestSupport
import Testing

@testable import Commands

/// Where downloads go.
@Suite("The file of a download")
struct DownloadFileTests {
  private func download(_ text: String, to path: String) throws {
    let file = try DownloadFile(at: path) { UInt64(text.utf8.count) }
    try Descriptor.writeAll(Array(text.utf8), to: file.descriptor)
    try file.keep()
  }

  private func names(in scratch: ScratchDirectory) throws -> Set<[UInt8]> {
    Set(try File.entries(of: scratch.path).filter { $0 != "." && $0 != ".." }.map(\.rawBytes))
  }

  @Test("has the very bytes of its name, whether it is new or replaced")
  func keepsBytes() async throws {
    try await withScratch { scratch in
      let name: [UInt8] = [0x76, 0xff, 0x6f]
      let path = scratch.file(String(rawBytes: name))
      for text in ["first", "second, longer"] {
        try download(text, to: path)
        #expect(try names(in: scratch) == [name])
        let descriptor = try File.open(path, O_RDONLY)
        defer { close(descriptor) }
        #expect(try Descriptor.readAll(from: descriptor) == Array(text.utf8))
      }
    }
  }

  @Test("can have as long a name as there are")
  func longName() async throws {
    try await withScratch { scratch in
      let path = scratch.file(String(repeating: "n", count: 255))
      for text in ["first", "second"] { try download(text, to: path) }
      #expect(try names(in: scratch).count == 1)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "second")
    }
  }

  @Test("loses the right to run as its owner when it is replaced, and keeps its other permissions")
  func replacedLosesRights() async throws {
    try await withScratch { scratch in
      let path = try scratch.write("old", to: "tool")
      #expect(chmod(path, 0o7751) == 0)
      try download("new", to: path)
      #expect(try File.status(of: path).permissions == 0o1751)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    }
  }

  @Test("loses the right to run as its owner when it is overwritten, since it has two names")
  func overwrittenLosesRights() async throws {
    try await withScratch { scratch in
      let path = try scratch.write("old", to: "tool")
      #expect(link(path, scratch.file("other")) == 0)
      #expect(chmod(path, 0o6755) == 0)
      try download("new", to: path)
      #expect(try File.status(of: scratch.file("other")).permissions == 0o755)
      #expect(try String(contentsOfFile: scratch.file("other"), encoding: .utf8) == "new")
    }
  }

  @Test("is not there when the download is given up, and the one before stays")
  func discarded() async throws {
    try await withScratch { scratch in
      let path = try scratch.write("old", to: "kept")
      let file = try DownloadFile(at: path) { 3 }
      try Descriptor.writeAll(Array("new".utf8), to: file.descriptor)
      file.discard()
      try DownloadFile(at: scratch.file("new")) { 3 }.discard()
      #expect(try names(in: scratch) == [Array("kept".utf8)])
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    }
  }
}
