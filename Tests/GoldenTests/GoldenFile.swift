import Foundation
import TestSupport
import Testing

/// An output that is kept in the repository: the keys of structured output are an interface, and so is the text.
struct GoldenFile {
  let name: String

  /// What is kept; nil when nothing is.
  var kept: String? { try? String(contentsOfFile: path, encoding: .utf8) }

  /// The names of all that is kept, sorted.
  static func all() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private static var folder: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden").path
  }

  private var path: String { "\(Self.folder)/\(name)" }

  /// Compares `actual` with the kept output. With VIREO_RECORD_GOLDEN=1 it is kept instead, and the run fails: a
  /// recording has to be read before it counts.
  func expect(_ actual: String, sourceLocation: SourceLocation) throws {
    if ProcessInfo.processInfo.environment["VIREO_RECORD_GOLDEN"] == "1" {
      try actual.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); read it, then run again", sourceLocation: sourceLocation)
      return
    }
    #expect(kept != nil, "there is no golden file \(name)", sourceLocation: sourceLocation)
    #expect(actual == kept, "\(name) has changed", sourceLocation: sourceLocation)
  }
}

/// Runs a script on the test driver in one process, and gives all it prints, errors behind results.
func golden(
  _ name: String, _ script: String, options: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  try await withScratch { scratch in
    let world = try goldenWorld(scratch)
    let result = try await world.run(
      Program.vireoByName, ["-c", "test:///default"] + options, input: script, name: "vireo")
    try GoldenFile(name: name).expect(stable(result, scratch), sourceLocation: sourceLocation)
  }
}

/// A world with the files that the commands of goldens read.
func goldenWorld(_ scratch: ScratchDirectory) throws -> Hermetic {
  let domain = """
    <domain type='test'><name>other</name><uuid>6695eb01-0000-0000-0000-000000000001</uuid>
      <memory unit='KiB'>65536</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>
    """
  let seen = """
    <domain type='test'><name>seen</name><uuid>6695eb01-0000-0000-0000-000000000004</uuid>
      <memory unit='KiB'>65536</memory><os><type>hvm</type></os>
      <devices><console type='pty' tty='/dev/pts/9'><source path='/dev/pts/9'/></console>
        <graphics type='vnc' port='5905' listen='127.0.0.1'/>
        <graphics type='spice' port='5906' tlsPort='5907' passwd='secret'/></devices></domain>
    """
  let files = [
    "other.xml": domain, "seen.xml": seen, "data": "some bytes\n",
    "disk.xml": "<disk type='file'><source file='/images/a'/><target dev='vdb'/></disk>",
    "net.xml": "<network><name>second</name><bridge name='virbr9'/></network>",
    "pool.xml": "<pool type='dir'><name>fromfile</name><target><path>/fromfile</path></target></pool>",
    "snapshot.xml": "<domainsnapshot><name>one</name></domainsnapshot>",
    "checkpoint.xml": "<domaincheckpoint><name>one</name></domaincheckpoint>",
    "cpus.xml":
      "<cpu><arch>x86_64</arch><model>Penryn</model></cpu><cpu><arch>x86_64</arch><model>Conroe</model></cpu>",
    "interface.xml": """
    <interface type='ethernet' name='eth9'><start mode='none'/><mac address='aa:bb:cc:dd:ee:f9'/></interface>
    """,
    "device.xml": """
    <device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
      <wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>
    """,
    "vol.xml": "<volume><name>fromfile</name><capacity unit='MiB'>10</capacity></volume>",
  ]
  for (name, text) in files { try scratch.write(text, to: "home/\(name)") }
  return try Hermetic(scratch: scratch).setting(["EDITOR": "true"])
}

/// All that was printed, with what differs from run to run replaced.
func stable(_ result: RunResult, _ scratch: ScratchDirectory) -> String {
  let all = result.output + (result.error.isEmpty ? "" : "--- errors\n" + result.error)
  return unstable.reduce(all.replacingOccurrences(of: scratch.path, with: "/SCRATCH")) { text, entry in
    text.replacingOccurrences(of: entry.0, with: entry.1, options: .regularExpression)
  }
}

/// What differs from run to run, and what stands for it.
private let unstable: [(String, String)] = [
  (#"(?<="id": )[0-9]+(?=,\s*"(server|name": "libvirtd)")"#, "7"),
  (#"(?<="(freeWorkers|processID)": )[0-9]+"#, "5"),
  (#"("(cpuTime|time)": )[0-9.]+"#, "$1\"TIME\""),
  (#""[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.Z+ ]+""#, "\"DATE\""),
  (#"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8} \+0000"#, "DATE"),
  (#"CPU time: .*"#, "CPU time: TIME"),
  (#"("(hostname|compiledLibrary|library|hypervisorVersion|daemon)": )"[^"]*""#, "$1\"OF THIS MACHINE\""),
  (#"("(buffers|cached|shm[A-Za-z]*)": )[0-9.]+"#, "$1\"COUNT\""),
  (#"("memory": )[0-9]+(,\s+"freeMemory": )[0-9]+"#, "$1\"COUNT\"$2\"COUNT\""),
  // The test driver's own objects keep their UUIDs; new ones get random ones.
  (#"(?!6695eb01|dfe224cb|dd8fe884)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"#, "UUID"),
  (#"\b1[789][0-9]{8}(\.[0-9]+)?\b"#, "SECONDS"),
]
