import Libvirt
import Testing

@Suite struct DomainDeviceTests {
  static let disk = "<disk type='file'><source file='/image'/><target dev='vda' bus='virtio'/></disk>"
  static let interface =
    "<interface type='network'><mac address='aa:bb:cc:dd:ee:ff'/><source network='default'/>"
    + "<target dev='testnet0'/></interface>"

  @Test func interfaceAddressesAreCopied() throws {
    let fixture = try DomainFixture(defining: "addresses", devices: Self.interface)
    defer { fixture.remove() }
    try fixture.domain.create()
    let interfaces = try fixture.domain.interfaceAddresses(from: .agent)
    let interface = try #require(interfaces.first)
    #expect(interface.hardwareAddress == "aa:bb:cc:dd:ee:ff")
    #expect(interface.addresses.first?.type == .ipv4)
    #expect(interface.addresses.first?.prefixLength == 24)
    #expect(try fixture.domain.interfaceStats("testnet0").receivedBytes != nil)
  }

  @Test func blockStatsAreCopied() throws {
    let fixture = try DomainFixture(defining: "blocks", devices: Self.disk)
    defer { fixture.remove() }
    try fixture.domain.create()
    #expect(try fixture.domain.blockStats("vda").readRequests != nil)
    let error = #expect(throws: LibvirtError.self) { try fixture.domain.blockStats("vdz") }
    #expect(error?.code == .invalidArg)
  }

  @Test func diskErrorsNameTheDisk() throws {
    let fixture = try DomainFixture(defining: "errors", devices: Self.disk)
    defer { fixture.remove() }
    try fixture.domain.create()
    #expect(try fixture.domain.diskErrors().map(\.disk) == ["vda"])
  }

  @Test func blockIOTuneIsKept() throws {
    let fixture = try DomainFixture(defining: "tune", devices: Self.disk)
    defer { fixture.remove() }
    try fixture.domain.create()
    let limits: TypedParameters = [
      "total_bytes_sec": .ullong(1_000_000), "total_bytes_sec_max": .ullong(2_000_000),
    ]
    try fixture.domain.setBlockIOTune("vda", limits, .live)
    #expect(try fixture.domain.blockIOTune("vda", .live).uint64("total_bytes_sec") == 1_000_000)
  }

  @Test func ioThreadsAreAddedAndDeleted() throws {
    let fixture = try DomainFixture()
    let before = try fixture.domain.ioThreads().map(\.id)
    try fixture.domain.addIOThread(77)
    #expect(try fixture.domain.ioThreads().map(\.id) == before + [77])
    try fixture.domain.deleteIOThread(77)
    #expect(try fixture.domain.ioThreads().map(\.id) == before)
  }

  @Test func fileSystemsAreFrozenAndThawed() throws {
    let fixture = try DomainFixture(defining: "files", devices: Self.disk)
    defer { fixture.remove() }
    try fixture.domain.create()
    #expect(try fixture.domain.fileSystems().map(\.mountPoint) == ["/", "/boot"])
    #expect(try fixture.domain.freezeFileSystems(["/"]) == 1)
    #expect(try fixture.domain.thawFileSystems() == 1)
  }

  @Test func guestTimeAndHostname() throws {
    let fixture = try DomainFixture(defining: "guest")
    defer { fixture.remove() }
    try fixture.domain.create()
    #expect(try fixture.domain.time.seconds > 0)
    #expect(try fixture.domain.hostname() == "guesthost")
  }
}
