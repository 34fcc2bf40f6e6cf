import Libvirt
import Testing

/// The test driver keeps one host for all connections to test:///default, so that each test uses names of its own.
@Suite struct DomainTests {
  @Test func identity() throws {
    let fixture = try DomainFixture(defining: "identity")
    defer { fixture.remove() }
    let domain = fixture.domain
    #expect(try domain.name == "identity")
    #expect(try domain.uuid.count == 36)
    #expect(try domain.osType == "linux")
    #expect(domain.id == nil)
    #expect(try domain.isPersistent)
    #expect(try !domain.isActive)
    #expect(try domain.connection.domain(uuid: try domain.uuid).name == "identity")
  }

  @Test func lookupsOfNothingSayWhat() throws {
    let connection = try DomainFixture().connection
    let byName = #expect(throws: LibvirtError.self) { try connection.domain(named: "nobody") }
    #expect(byName?.code == .noDomain)
    let byUUID = #expect(throws: LibvirtError.self) { try connection.domain(uuid: "no-uuid") }
    #expect(byUUID?.code == .invalidArg)
    let byID = #expect(throws: LibvirtError.self) { try connection.domain(id: 4711) }
    #expect(byID?.code == .noDomain)
  }

  @Test func lifecycleChangesStateAndReason() throws {
    let fixture = try DomainFixture(defining: "lifecycle")
    defer { fixture.remove() }
    let domain = fixture.domain
    #expect(try domain.stateWithReason.state == .shutoff)
    try domain.create()
    #expect(try domain.stateWithReason.reason == .running(.booted))
    try domain.suspend()
    #expect(try domain.stateWithReason.reason == .paused(.user))
    try domain.resume()
    #expect(try domain.stateWithReason.reason == .running(.unpaused))
    try domain.destroy()
    let state = try domain.stateWithReason
    #expect(state.reason == .shutoff(.destroyed))
    #expect(state.reason.name == "destroyed")
  }

  @Test func stoppingWhatDoesNotRunIsRefused() throws {
    let fixture = try DomainFixture(defining: "stopped")
    defer { fixture.remove() }
    let error = #expect(throws: LibvirtError.self) { try fixture.domain.destroy() }
    #expect(error?.code == .operationInvalid)
  }

  @Test func flagsReachLibvirt() throws {
    let fixture = try DomainFixture(defining: "flags")
    defer { fixture.remove() }
    let error = #expect(throws: LibvirtError.self) { try fixture.domain.create(.startForceBoot) }
    #expect(error?.code == .invalidArg)
    #expect(error?.message.contains("0x8") == true)
  }

  @Test func transientDomainIsGoneAfterStop() throws {
    let connection = try DomainFixture().connection
    let domain = try connection.createDomain(xml: DomainFixture.xml("transient"))
    #expect(try !domain.isPersistent)
    #expect(domain.id != nil)
    try domain.destroy()
    let error = #expect(throws: LibvirtError.self) { try connection.domain(named: "transient") }
    #expect(error?.code == .noDomain)
  }

  @Test func infoIsOfTheDefinition() throws {
    let fixture = try DomainFixture(defining: "info")
    defer { fixture.remove() }
    let info = try fixture.domain.info
    #expect(info.maxMemoryKiB == 524_288)
    #expect(info.memoryKiB == 524_288)
    #expect(info.vcpuCount == 2)
    #expect(info.state == .shutoff)
    #expect(try fixture.domain.maxMemoryKiB == 524_288)
  }

  @Test func autostartIsKept() throws {
    let fixture = try DomainFixture(defining: "autostart")
    defer { fixture.remove() }
    #expect(try !fixture.domain.autostart)
    try fixture.domain.setAutostart(true)
    #expect(try fixture.domain.autostart)
  }

  @Test func activeAndInactiveListsDiffer() throws {
    let fixture = try DomainFixture(defining: "listed")
    defer { fixture.remove() }
    #expect(try fixture.connection.inactiveDomainNames.contains("listed"))
    try fixture.domain.create()
    #expect(try !fixture.connection.inactiveDomainNames.contains("listed"))
    let id = try #require(fixture.domain.id)
    #expect(try fixture.connection.activeDomainIDs.contains(id))
    #expect(try fixture.connection.domain(id: id).name == "listed")
  }

  @Test func renameChangesTheName() throws {
    let fixture = try DomainFixture(defining: "before")
    defer { fixture.remove() }
    try fixture.domain.rename(to: "after")
    #expect(try fixture.connection.domain(named: "after").uuid == fixture.domain.uuid)
  }
}

@Suite struct DomainStateReasonTests {
  @Test func namesFollowTheState() {
    #expect(Domain.StateReason(state: .paused, rawReason: 1).name == "user")
    #expect(Domain.StateReason(state: .shutoff, rawReason: 1).name == "shutdown")
    #expect(Domain.StateReason(state: .pmsuspended, rawReason: 0).name == "unknown")
  }

  @Test func numbersOfTheFutureAreKept() {
    let state = Domain.State(rawValue: 99)
    #expect(Domain.StateReason(state: state, rawReason: 5) == .other(state, rawReason: 5))
    #expect(Domain.StateReason(state: .running, rawReason: 99).name == nil)
  }
}
