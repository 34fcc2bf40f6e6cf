import Foundation
import TestSupport
import Testing

/// Kept JSON output of commands that need a running guest, from a private daemon.
@Suite(
  "JSON, by command, from a daemon with a guest",
  .needsDaemon, .inTurn, .timeLimit(.minutes(30))
)
struct JobGoldenTests {
  /// A file name and the command line, in their order; the domain `g` runs, with the disks `vda` and `vdb`.
  static let commands: [(String, String)] = [
    ("blockjob-none", "blockjob g vda"),
    ("blockcommit", "blockcommit g vda --active --shallow --wait"), ("blockjob", "blockjob g vda"),
    ("blockjob-bandwidth", "blockjob g vda 5"), ("blockjob-pivot", "blockjob g vda --pivot"),
    ("blockcopy", "blockcopy g vdb copy --transient-job --finish"), ("blockpull", "blockpull g vdb --wait"),
    ("blockresize", "blockresize g vdb 2M"), ("domdirtyrate-calc", "domdirtyrate-calc g"),
    ("migrate-setmaxdowntime", "migrate-setmaxdowntime g 450"),
    ("migrate-getmaxdowntime", "migrate-getmaxdowntime g"), ("migrate-setspeed", "migrate-setspeed g 10"),
    ("migrate-getspeed", "migrate-getspeed g"), ("migrate-compcache", "migrate-compcache g"),
    ("migrate-postcopy-error", "migrate-postcopy g"), ("domjobinfo-none", "domjobinfo g"),
    ("domjobinfo", "domjobinfo g"), ("domjobabort", "domjobabort g"),
    ("managedsave-dumpxml", "managedsave-dumpxml g --xpath //name"),
    ("managedsave-edit", "managedsave-edit g"), ("managedsave-define", "managedsave-define g saved.xml"),
    ("save-image-define", "save-image-define state saved.xml"),
    ("migrate", "migrate g URI --offline --persistent"),
  ]

  /// What has to be done before a command, by the name of its file.
  private static let preparations = [
    "domjobinfo": ["backup-begin g backup.xml"],
    "managedsave-dumpxml": ["managedsave g"],
    "save-image-define": ["start g", "save g state"],
  ]

  @Test("stays as it is")
  func json() async throws {
    try await withScratch { scratch in
      let (daemon, other) = (
        try await IsolatedDaemon(scratch: scratch), try await IsolatedDaemon(scratch: scratch)
      )
      let world = try await prepare(scratch, daemon)
      for (file, line) in Self.commands {
        for step in Self.preparations[file] ?? [] { try await virsh(step, daemon, world) }
        if file == "managedsave-define" { try await keepDescription(scratch, daemon, world) }
        let command = line.replacingOccurrences(of: "URI", with: other.uri)
        let result = try await world.run(
          Program.vireoByName, ["-c", daemon.uri, "-o", "json", Self.located(command, scratch)], name: "vireo"
        )
        let text = [daemon.name, other.name].reduce(stable(result, scratch)) {
          $0.replacingOccurrences(of: $1, with: "DAEMON")
        }
        try GoldenFile(name: "\(file).json").expect(
          text.replacingOccurrences(
            of: #""elapsedTime": [0-9.]+"#, with: #""elapsedTime": "TIME""#, options: .regularExpression),
          sourceLocation: #_sourceLocation)
      }
    }
  }

  /// Files that the daemon writes or reads are named by their whole path.
  private static func located(_ line: String, _ scratch: ScratchDirectory) -> String {
    line.split(separator: " ").map { word in
      ["copy", "state"].contains(word) ? scratch.file(String(word)) : String(word)
    }.joined(separator: " ")
  }

  private func prepare(_ scratch: ScratchDirectory, _ daemon: IsolatedDaemon) async throws -> Hermetic {
    let world = try goldenWorld(scratch)
    try scratch.write(
      "<domainbackup mode='pull'><server transport='unix' socket='\(scratch.file("nbd"))'/></domainbackup>",
      to: "home/backup.xml")
    let domain = """
      <domain type='qemu'><name>g</name><uuid>6695eb01-0000-0000-0000-000000000004</uuid>
        <memory unit='MiB'>32</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
        <devices>
          <disk type='file'><driver name='qemu' type='qcow2'/><source file='\(scratch.file("top"))'/>
            <target dev='vda'/></disk>
          <disk type='file'><driver name='qemu' type='qcow2'/><source file='\(scratch.file("data"))'/>
            <target dev='vdb'/></disk>
        </devices></domain>
      """
    let file = try scratch.write(domain, to: "domain.xml")
    let base = ["create", "-q", "-f", "qcow2"]
    for arguments in [
      base + [scratch.file("base"), "1M"], base + [scratch.file("data"), "1M"],
      base + ["-b", scratch.file("base"), "-F", "qcow2", scratch.file("top")],
    ] {
      let result = try await world.run(Program.path(of: "qemu-img") ?? "qemu-img", arguments)
      guard result.status.isSuccess else { throw FixtureError("qemu-img: \(result)") }
    }
    for line in ["define \(file)", "start g"] { try await virsh(line, daemon, world) }
    return world
  }

  /// The description in the saved state, in a file.
  private func keepDescription(
    _ scratch: ScratchDirectory, _ daemon: IsolatedDaemon, _ world: Hermetic
  ) async throws {
    let result = try await world.run(
      Program.virsh, ["-c", daemon.uri, "managedsave-dumpxml", "g"], name: "virsh")
    try scratch.write(result.output, to: "home/saved.xml")
  }

  private func virsh(
    _ line: String, _ daemon: IsolatedDaemon, _ world: Hermetic
  ) async throws {
    // virsh can hang where a job ends before its watcher runs: the job is done all the same.
    let result = try await world.run(
      Program.virsh, ["-c", daemon.uri, Self.located(line, world.scratch)], name: "virsh",
      deadline: .seconds(60))
    guard result.status.isSuccess || result.status == .deadlinePassed else {
      throw FixtureError("\(line): \(result)")
    }
  }
}
