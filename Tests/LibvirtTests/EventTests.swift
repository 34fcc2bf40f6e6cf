import Glibc
import Libvirt
import Synchronization
import Testing

@Suite("Events", .timeLimit(.minutes(1)))
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
    for event in Domain.EventID.all where event != .nicMacChange {
      try connection.subscribe(to: event) { _ in }.cancel()
    }
    #expect(throws: LibvirtError.self) { try connection.subscribe(to: Domain.EventID(rawValue: 99)) { _ in } }
  }

  @Test func stopWithTheirSubscription() async throws {
    let count = Mutex(0)
    let subscription = try connection.subscribe(to: NodeDevice.EventID.lifecycle) { _ in
      count.withLock { $0 += 1 }
    }
    subscription.cancel()
    subscription.cancel()
    _ = try connection.defineNetwork(xml: "<network><name>events-3</name></network>").undefine()
    #expect(count.withLock { $0 } == 0)
  }

  @Test func timersFireAndStop() async throws {
    let (ticks, continuation) = AsyncStream.makeStream(of: Void.self)
    let timer = try EventTimer(milliseconds: 1) { continuation.yield() }
    var seen = 0
    for await _ in ticks {
      seen += 1
      if seen == 3 { break }
    }
    timer.cancel()
    #expect(seen == 3)
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
