import Foundation
import TestSupport
import Testing

/// What holds for the data of all commands together.
@Suite("Promises of data")
struct DataPromiseTests {
  @Test("the info of an object has all that its list has")
  func info() throws {
    for (list, info) in [
      ("list", "dominfo"), ("net-list", "net-info"), ("pool-list", "pool-info"), ("vol-list", "vol-info"),
      ("snapshot-list", "snapshot-info"),
    ] {
      let missing = try Self.keys(of: list).subtracting(Self.keys(of: info))
      #expect(missing.isEmpty, "\(info) lacks \(missing.sorted()) of \(list)")
    }
  }

  @Test(
    "an option that changes what text shows changes no data",
    arguments: [
      ("list --all", ["--managed-save", "--uuid", "--name", "--id", "--table"]),
      ("domstate test", ["--reason"]),
      ("domblklist test", ["--details"]), ("domblkinfo test vda", ["--human"]),
      ("domifaddr test", ["--full"]), ("vcpuinfo test", ["--pretty"]), ("nodecpumap", ["--pretty"]),
      ("net-list --all", ["--name", "--uuid", "--table"]), ("pool-list --all", ["--name", "--uuid"]),
      ("pool-info default-pool", ["--bytes"]), ("snapshot-list test", ["--parent", "--tree", "--name"]),
      ("version", ["--daemon"]),
    ])
  func options(_ line: String, _ options: [String]) async throws {
    let plain = try await run(["-o", "json", line])
    #expect(plain.status.isSuccess && !plain.output.isEmpty)
    for option in options {
      let result = try await run(["-o", "json", "\(line) \(option)"])
      #expect(Self.steady(result.output) == Self.steady(plain.output), "\(line) \(option)")
    }
  }

  @Test(
    "an option that asks for more adds its keys behind the others, and changes nothing else",
    arguments: [
      ("list --all", "--title", ["title"]),
      ("pool-list --all", "--details", ["state", "capacity", "allocation", "available"]),
      ("vol-list default-pool", "--details", ["type", "capacity", "allocation"]),
    ])
  func additions(_ line: String, _ option: String, _ keys: [String]) async throws {
    let prepare = "vol-create-as default-pool v 1M; "
    let rows = { (line: String) in
      try await run(["-o", "csv", prepare + line]).output.split(separator: "\n").map(String.init).suffix(2)
    }
    let (plain, more) = (Array(try await rows(line)), Array(try await rows("\(line) \(option)")))
    try #require(plain.count == 2 && more.count == 2)
    #expect(more[0] == ([plain[0]] + keys).joined(separator: ","))
    #expect(more[1].hasPrefix(plain[1] + ","))
  }

  @Test(
    "what has no names refuses -o name as a wrong use",
    arguments: [
      "nodeinfo", "freecell", "freecell --all", "maxvcpus", "nodecpumap", "version", "vcpuinfo test",
      "vcpupin test", "capabilities", "attach-disk test /a vdb --print-xml",
      "detach-disk test vda --print-xml", "snapshot-create-as test one --print-xml",
    ])
  func nameless(_ line: String) async throws {
    let result = try await run(["-o", "name", line])
    #expect(result.status == .exited(64))
    #expect(result.output == "")
    #expect(result.error.contains("has no names"))
  }

  @Test(
    "what is about an object gives its name",
    arguments: [
      "memtune test", "dommemstat test", "schedinfo test", "domstate test", "domid test", "domuuid test",
      "dumpxml test", "desc test", "setmem test 1G", "suspend test", "domstats test", "dominfo test",
    ])
  func named(_ line: String) async throws {
    #expect(try await run(["-o", "name", line]).output == "test\n")
  }

  @Test("a mark that is there already is no change")
  func unchanged() async throws {
    let marks = try await run(
      ["-o", "json", "net-autostart default; net-autostart default; autostart test; autostart test"])
    let changes = marks.output.split(separator: "\n").filter { $0.contains("\"changed\"") }
    #expect(changes.map { $0.contains("true") } == [true, false, true, false])
  }

  @Test(
    "a change says whether the running domain or the definition was changed",
    arguments: [
      ("setmem test 1G", true, false), ("setmem test 1G --config", false, true),
      ("setvcpus test 1 --live --config", true, true), ("setmem test 1G --current", true, false),
      ("destroy test; setmem test 1G --current", false, true), ("memtune test --hard-limit 1G", true, false),
    ])
  func reach(_ line: String, _ isLive: Bool, _ isConfig: Bool) async throws {
    let result = try await run(["-o", "json", line])
    #expect(result.output.contains(#""live": \#(isLive),"#), "\(result)")
    #expect(result.output.contains(#""config": \#(isConfig)"#), "\(result)")
  }

  private func run(_ words: [String]) async throws -> RunResult {
    try await withScratch { scratch in
      try await goldenWorld(scratch).run(
        Program.vireoByName, ["-c", "test:///default"] + words, name: "vireo")
    }
  }

  /// Without times, which pass.
  private static func steady(_ text: String) -> String {
    text.replacingOccurrences(of: #"("cpuTime": )[0-9.]+"#, with: "$1", options: .regularExpression)
  }

  /// The keys at the top of the last document of a golden, or of its first element.
  private static func keys(of golden: String) throws -> Set<String> {
    let kept = try #require(GoldenFile(name: "\(golden).json").kept)
    let depth = kept.contains("\n[\n") || kept.hasPrefix("[\n") ? 4 : 2
    let start = try #require(
      kept.range(of: depth == 4 ? "[\n" : "{\n", options: depth == 4 ? [] : .backwards))
    let lines = kept[start.upperBound...].split(separator: "\n")
    let indent = String(repeating: " ", count: depth) + "\""
    return Set(
      lines.filter { $0.hasPrefix(indent) }.compactMap { $0.split(separator: "\"").dropFirst().first }.map(
        String.init))
  }
}
