import Foundation
import TestSupport
import Testing

/// Bytes that go to a volume and come back.
@Suite("Volumes in a private libvirtd", .needsDaemon, .inTurn, .timeLimit(.minutes(30)))
struct VolumeTransferTests {
  @Test("what is uploaded is what is downloaded, in whole and in part")
  func transfer() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await makePool(world)
      let size = 5 << 20
      let bytes = Data((0..<size).map { _ in UInt8.random(in: 0...255) })
      try bytes.write(to: URL(fileURLWithPath: scratch.file("in")))
      try await world.vireo("vol-create-as", "p", "v", "\(size)")
      try await world.vireo("vol-upload", "v", scratch.file("in"), "--pool", "p")
      try await world.vireo("vol-download", "v", scratch.file("out"), "--pool", "p")
      #expect(FileManager.default.contents(atPath: scratch.file("out")) == bytes)

      try await world.vireo(
        "vol-download", "v", scratch.file("part"), "--pool", "p", "--offset", "1000", "--length", "70001")
      #expect(FileManager.default.contents(atPath: scratch.file("part")) == bytes[1000..<71001])
      for command in ["vol-list p", "vol-list p --details", "vol-info v p", "pool-info p"] {
        try await world.same(command)
      }
    }
  }

  @Test("- is standard input and output, byte by byte, with holes as zeros; a pattern does not share it")
  func streams() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await makePool(world)
      try await world.tool("truncate", "-s", "8M", scratch.file("home/in"))
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: scratch.file("home/in")))
      try file.seek(toOffset: 3 << 20)
      try file.write(contentsOf: Data((0..<1_000_003).map { _ in UInt8.random(in: 0...255) }))
      try file.close()
      let program = "\(Program.vireoByName) -c '\(world.daemon.uri)'"
      for volume in ["v", "w"] {
        try await world.vireo("vol-create-as", "p", volume, "8M", "--allocation", "0")
      }
      let lines = [
        "cat in | \(program) vol-upload v - --pool p && \(program) vol-download v - --pool p | cmp - in",
        "\(program) vol-upload w - --pool p --sparse <in && \(program) vol-download w - --pool p --sparse | cmp - in",
        "(head -c 1000 in; sleep 1; tail -c +1001 in) | \(program) vol-upload v - --pool p",
        "\(program) vol-download v - --pool p --offset 3145728 --length 70001 >part",
        "tail -c +3145729 in | head -c 70001 | cmp - part && \(program) vol-download v - --pool p | cmp - in",
      ]
      for line in lines {
        let result = try await world.hermetic.run("/bin/sh", ["-c", line], deadline: .seconds(60))
        #expect(result.status == .exited(0) && result.error == "", "\(line): \(result)")
      }
      let many = try await world.hermetic.run(
        "/bin/sh", ["-c", "\(program) --yes vol-upload '*' - --pool p <in"], deadline: .seconds(60))
      #expect(many.status == .exited(64) && many.error.contains("standard input is there once"), "\(many)")
    }
  }

  @Test("holes stay holes with --sparse, both ways")
  func sparse() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await makePool(world)
      try await world.tool("truncate", "-s", "64M", scratch.file("in"))
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: scratch.file("in")))
      for offset in [UInt64(0), 20 << 20, 63 << 20] {
        try file.seek(toOffset: offset)
        try file.write(contentsOf: Data(repeating: UInt8(1 + offset >> 20), count: 100_000))
      }
      try file.close()
      try await world.vireo("vol-create-as", "p", "v", "64M", "--allocation", "0")
      try await world.vireo("vol-upload", "v", scratch.file("in"), "--pool", "p", "--sparse")
      try await world.vireo("vol-download", "v", scratch.file("out"), "--pool", "p", "--sparse")
      try await world.tool("cmp", scratch.file("in"), scratch.file("out"))
      for path in [scratch.file("out"), scratch.file("pool/v")] {
        #expect(allocated(path) < 8 << 20, "\(path) has holes")
      }
    }
  }

  @Test("a download to a full disk fails, and leaves nothing that looks whole")
  func fullDisk() async throws {
    try await withScratch { scratch in
      let world = try await DaemonWorld(scratch: scratch)
      try await makePool(world)
      try await world.vireo("vol-create-as", "p", "v", "8M", "--allocation", "8M")
      let target = try scratch.folder("small")
      // The small file system is mounted in a namespace of its own, so that nothing has to be unmounted.
      let script = """
        mount -t tmpfs -o size=1m tmpfs '\(target)' || exit 99
        '\(Program.vireoByName)' -c '\(world.daemon.uri)' vol-download v '\(target)/out' --pool p
        status=$?
        echo "left $(stat -c %s '\(target)/out' 2>/dev/null || echo nothing)"
        exit $status
        """
      let result = try await world.hermetic.run(
        Program.path(of: "unshare") ?? "unshare", ["--mount", "sh", "-c", script])
      #expect(result.status == .exited(1))
      #expect(result.error.contains("No space left on device"))
      #expect(!result.output.contains("left 8388608"))
    }
  }

  private func makePool(_ world: DaemonWorld) async throws {
    try await world.vireo("pool-define-as", "p", "dir", "--target", world.scratch.file("pool"))
    try await world.vireo("pool-build", "p")
    try await world.vireo("pool-start", "p")
  }

  /// The bytes that a file takes on its disk.
  private func allocated(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_blocks) * 512 : Int.max
  }
}
