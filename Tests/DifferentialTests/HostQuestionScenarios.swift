import Testing

/// Pages, CPUs, statistics, and what only some hosts can do; the test driver refuses the latter, which is compared as well.
@Suite("Differential: questions about the host", .needsVirsh)
struct HostQuestionScenarios {
  private static let files = [
    "cpu.xml": "<cpu match='exact'><model>qemu64</model></cpu>\n",
    "two.xml": """
    <?xml version='1.0'?>
    <cpu><arch>x86_64</arch><model>Penryn</model></cpu>
    <cpu><arch>x86_64</arch><model>Conroe</model><feature name='nx'/></cpu>
    """,
    "domain.xml": """
    <domain type='test'><name>x</name><cpu match='exact'><arch>x86_64</arch><model>Penryn</model></cpu></domain>
    """,
    "hypervisor.xml": """
    <domainCapabilities><cpu><mode name='host-passthrough' supported='yes'/><mode name='host-model' supported='yes'>
    <model fallback='forbid'>Penryn</model></mode></cpu></domainCapabilities>
    """,
    "nested.xml": "<foo><cpu><arch>x86_64</arch><model>Conroe</model></cpu></foo>\n",
    "unknown.xml": "<cpu><arch>x86_64</arch><model>NoSuch</model></cpu>\n",
    "bad.xml": "<cpu\n", "empty.xml": "",
  ]

  static let scenarios: [Scenario] =
    scripts(
      #"""
      allocpages
      allocpages 4
      allocpages 2M 1
      allocpages 2M 1 1 --add
      allocpages 4 1 --all
      allocpages 4 1 --cellno -1
      allocpages 4 1 --cellno 0 --all
      allocpages 4 x
      allocpages x y
      allocpages 4 x --cellno y
      allocpages 4 -1
      allocpages 99999999999 1
      freepages
      freepages --all
      freepages --all --pagesize 4K
      freepages --all --pagesize 0
      freepages 0
      freepages 0 4K
      freepages 0 1B
      freepages -1 2M
      freepages -2
      freepages --pagesize 4K
      freepages x
      freepages x y
      freepages 0 xx
      freepages 0 99999999999K
      freepages 0 --all
      freepages x --all
      nodecpustats
      nodecpustats 0
      nodecpustats --cpu 20
      nodecpustats x
      nodecpustats --percent
      nodecpustats 0 --percent
      nodememstats
      nodememstats 0
      nodememstats x
      node-memory-tune
      node-memory-tune 1
      node-memory-tune x y
      node-memory-tune -1
      nodesevinfo
      sysinfo
      nodesuspend
      nodesuspend mem
      nodesuspend mem 60
      nodesuspend mem x
      nodesuspend mem -1
      nodesuspend foo 60
      nodesuspend foo -1
      nodesuspend '' x
      cpu-models
      cpu-models x86_64
      cpu-models aarch64
      cpu-models riscv64
      cpu-models nosuch
      cpu-models ''
      domcapabilities
      domcapabilities qemu /bin/true x86_64 pc
      domcapabilities --arch ''
      """#)
    + scripts("cpu-models aarch64\ncpu-compare two.xml").globals("-q")

  /// What reads descriptions of CPUs.
  static let comparisons: [Scenario] = {
    let names = files.keys.sorted() + ["nosuch.xml", "''"]
    let commands = [
      "cpu-compare", "hypervisor-cpu-compare", "cpu-baseline", "hypervisor-cpu-baseline --file",
    ]
    let lines = names.flatMap { name in commands.map { "\($0) \(name)" } }
    let more = [
      "hypervisor-cpu-baseline", "hypervisor-cpu-baseline --model Penryn",
      "hypervisor-cpu-baseline --model Penryn --file cpu.xml", "hypervisor-cpu-baseline --model ''",
      "cpu-baseline two.xml --features --migratable", "cpu-compare two.xml --error --validate",
      "hypervisor-cpu-compare two.xml test --machine x",
    ]
    return files.reduce(scripts((lines + more).joined(separator: "\n"))) { $0.file($1.key, $1.value) }
  }()

  @Test("gives what virsh gives", arguments: scenarios)
  func same(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }

  @Test("compares CPUs as virsh does", arguments: comparisons)
  func sameComparison(_ scenario: Scenario) async throws {
    try await expectSame(scenario)
  }
}
