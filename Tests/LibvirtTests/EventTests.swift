import Glibc
import Libvirt
import Synchronization
import TestSupport
import Testing

/// One after the other: the test driver has one name for all devices that are made.
@Suite("Events", .serialized, .timeLimit(.minutes(10)))
struct EventTests {
  private let connection: Connection

  init() throws { connection = try Connection.open("test:///default") }

  @Test func comeAsASequence() async throws {
    let events = try connection.networkEvents()
    let network = try connection.defineNetwork(
      xml: "<network><name>events-1</name><bridge name='events1'/></network>")
    try network.undefine()
    var seen: [NetworkEvent.Payload] = []
    for await event in events where try event.network.name == "events-1" {
      seen.append(event.payload)
      if seen.count == 2 { break }
    }
    #expect(seen == [.lifecycle(.defined), .lifecycle(.undefined)])
  }

  @Test func tellWhatHappenedToADomain() async throws {
    let domain = try connection.defineDomain(
      xml: "<domain type='test'><name>events-2</name><memory>1</memory><os><type>hvm</type></os></domain>")
    let events = try connection.domainEvents([.lifecycle], of: domain)
    try domain.create()
    try domain.destroy()
    var details: [String?] = []
    for await event in events {
      details.append(event.lifecycleDetailName)
      if details.last == "destroyed" { break }
    }
    // libvirt delivers events later: the definition before the subscription may come too.
    #expect(details.suffix(2) == ["booted", "destroyed"])
    try domain.undefine()
  }

  @Test func areAllKnown() throws {
    for event in Domain.EventID.all where event.rawValue < Domain.EventID.nicMacChange.rawValue {
      try connection.subscribe(to: event) { _ in }.cancel()
    }
    #expect(throws: LibvirtError.self) { try connection.subscribe(to: Domain.EventID(rawValue: 99)) { _ in } }
  }

  @Test func tellOfDevices() async throws {
    let events = try connection.nodeDeviceEvents()
    let device = try makeNodeDevice(wwpn: "1000000012340001")
    let name = try device.name
    try device.destroy()
    var seen: [NodeDeviceEvent.Payload] = []
    for await event in events where try event.nodeDevice.name == name {
      seen.append(event.payload)
      if seen.count == 2 { break }
    }
    #expect(seen == [.lifecycle(.created), .lifecycle(.deleted)])
  }

  @Test func stopWithTheirSubscription() async throws {
    let seen = Mutex<[NodeDeviceEvent.Payload]>([])
    let cancelled = try connection.subscribe(to: NodeDevice.EventID.lifecycle) { event in
      seen.withLock { $0.append(event.payload) }
    }
    // A connection has one callback of a kind. All of them are called in their order: what comes here, has come there.
    var events = try TestDriver.connect().nodeDeviceEvents().makeAsyncIterator()
    let device = try makeNodeDevice(wwpn: "1000000012340002")
    while let event = await events.next(), event.payload != .lifecycle(.created) {}
    cancelled.cancel()
    cancelled.cancel()
    try device.destroy()
    while let event = await events.next(), event.payload != .lifecycle(.deleted) {}
    #expect(seen.withLock { $0 } == [.lifecycle(.created)])
  }

  /// A virtual port of the test driver's adapter.
  private func makeNodeDevice(wwpn: String) throws -> NodeDevice {
    try connection.createNodeDevice(
      xml: """
        <device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
        <wwnn>2000000012341234</wwnn><wwpn>\(wwpn)</wwpn></capability></capability></device>
        """)
  }

  @Test func timersFireAndStop() async throws {
    let count = Mutex(0)
    let timer = try EventTimer(milliseconds: 1) { count.withLock { $0 += 1 } }
    try await eventually("three calls") { count.withLock { $0 } >= 3 }
    timer.cancel()
    // One that was under way may still have come; none does after a round of the loop.
    try await waitForRounds()
    let last = count.withLock { $0 }
    try await waitForRounds()
    #expect(count.withLock { $0 } == last)
  }

  /// Waits until another timer has fired several times, each with the interval of the one under test.
  private func waitForRounds() async throws {
    let count = Mutex(0)
    let timer = try EventTimer(milliseconds: 1) { count.withLock { $0 += 1 } }
    try await eventually("some rounds of the loop") { count.withLock { $0 } >= 5 }
    timer.cancel()
  }

  @Test func descriptorsAreWatched() async throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    let (events, continuation) = AsyncStream.makeStream(of: EventHandleType.self)
    let watch = try DescriptorWatch(ends[0], .readable) { continuation.yield($0) }
    #expect(write(ends[1], "x", 1) == 1)
    for await event in events {
      #expect(event.contains(.readable))
      break
    }
    watch.cancel()
  }
}
