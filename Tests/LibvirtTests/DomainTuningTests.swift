import Libvirt
import Testing

@Suite struct DomainTuningTests {
  @Test func metadataIsSetReadAndRemoved() throws {
    let fixture = try DomainFixture(defining: "metadata")
    defer { fixture.remove() }
    let domain = fixture.domain
    try domain.setMetadata(.title, to: "A title")
    #expect(try domain.metadata(.title) == "A title")
    try domain.setMetadata(.element, to: "<mark/>", key: "v", uri: "urn:vireo:test")
    #expect(try domain.metadata(.element, uri: "urn:vireo:test").contains("mark"))
    try domain.setMetadata(.title, to: nil)
    let error = #expect(throws: LibvirtError.self) { try domain.metadata(.title) }
    #expect(error?.code == .noDomainMetadata)
  }

  @Test func memoryIsSetInKiB() throws {
    let fixture = try DomainFixture(defining: "memory")
    defer { fixture.remove() }
    try fixture.domain.setMemory(kiB: 262_144, .config)
    #expect(try fixture.domain.info.memoryKiB == 262_144)
  }

  @Test func memoryStatsCarryTheirTags() throws {
    let stats = try DomainFixture().domain.memoryStats
    #expect(stats.contains { $0.tag == .available && $0.value > 0 })
  }

  @Test func vcpuCountAndPinning() throws {
    let fixture = try DomainFixture(defining: "vcpus")
    defer { fixture.remove() }
    let domain = fixture.domain
    try domain.create()
    #expect(try domain.vcpuCount(.live) == 2)
    #expect(try domain.maxVcpuCount == 2)
    try domain.pinVcpu(1, to: CPUMap([0, 3], cpuCount: 16))
    #expect(try domain.vcpuPinning(maxCount: 2, hostCPUCount: 16)[1].cpus == [0, 3])
    let vcpus = try domain.vcpus(maxCount: 2, hostCPUCount: 16)
    #expect(vcpus.map(\.number) == [0, 1])
    #expect(vcpus[1].affinity.cpus == [0, 3])
    #expect(vcpus[1].state == .running)
  }

  @Test func schedulerParametersAreRead() throws {
    let domain = try DomainFixture().domain
    #expect(try domain.schedulerType.name == "fair")
    #expect(try domain.schedulerParameters().uint64("weight") == 50)
  }

  @Test func memoryParametersAreKept() throws {
    let fixture = try DomainFixture(defining: "memtune")
    defer { fixture.remove() }
    try fixture.domain.setMemoryParameters(["hard_limit": .ullong(1_048_576)], .config)
    #expect(try fixture.domain.memoryParameters(.config).uint64("hard_limit") == 1_048_576)
  }

  @Test func cpuStatsAreOnePerHostCPU() throws {
    let domain = try DomainFixture().domain
    let count = try domain.cpuStatsCount
    let stats = try domain.cpuStats(from: 0, count: count)
    #expect(stats.count == count)
    #expect(stats.allSatisfy { $0.uint64("cpu_time") != nil })
    #expect(try domain.totalCPUStats().uint64("cpu_time") != nil)
  }

  @Test func securityLabelIsRead() throws {
    let fixture = try DomainFixture(defining: "label")
    defer { fixture.remove() }
    try fixture.domain.create()
    let label = try fixture.domain.securityLabel
    #expect(label.label == "libvirt-test")
    #expect(label.isEnforcing)
  }

  @Test func whatTheDriverLacksIsSaid() throws {
    let domain = try DomainFixture().domain
    let error = #expect(throws: LibvirtError.self) { try domain.jobInfo }
    #expect(error?.code == .noSupport)
  }

  @Test func controlInfoOfTheRunningDomainIsFine() throws {
    #expect(try DomainFixture().domain.controlInfo.state == .ok)
  }

  @Test(.enabled(if: Newer.isLacking(Version(major: 11, minor: 2)), "libvirt has the function"))
  func newerFunctionsNameThemselvesWhereTheyAreMissing() throws {
    let domain = try DomainFixture().domain
    let error = #expect(throws: LibvirtError.self) { try domain.autostartOnce }
    #expect(error?.code == .noSupport)
    #expect(error?.message.contains("virDomainGetAutostartOnce") == true)
  }
}

@Suite struct CPUMapTests {
  @Test func holdsWhatWasPutIn() {
    var map = CPUMap([1, 8, 40], cpuCount: 16)
    #expect(map.cpus == [1, 8])
    map.insert(15)
    map.insert(400)
    #expect(map.cpus == [1, 8, 15])
    #expect(!map.contains(-1))
    #expect(!map.contains(16))
  }
}
